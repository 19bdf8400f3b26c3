-- Counts all facts.
with cited as (
    insert into analytics_citation (tenant_id, development_id, document_id, answers)
    select {include: facts/citations.sql}
    from analytics_fact f
    where {include: facts/cites.sql}
    group by 1, 2, 3
)
insert into analytics_total (tenant_id, development_id, messages, questions, test_messages, tenant_mismatch)
select {include: facts/counts.sql}
from analytics_fact f
group by 1, 2
