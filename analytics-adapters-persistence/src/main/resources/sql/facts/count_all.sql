-- Counts all facts.
insert into analytics_total (tenant_id, development_id, messages, questions, test_messages, tenant_mismatch)
select {include: facts/counts.sql}
from analytics_fact f
group by 1, 2
