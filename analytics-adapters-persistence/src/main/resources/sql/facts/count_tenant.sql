-- Counts the facts of a tenant.
insert into analytics_total (tenant_id, development_id, messages, questions, test_messages, tenant_mismatch)
select {include: facts/counts.sql}
from analytics_fact f
where f.tenant_id = cast(:tenant_id as uuid)
group by 1, 2
