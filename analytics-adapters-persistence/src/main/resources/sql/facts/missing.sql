-- Messages without a fact.
select m.tenant_id, m.id as message_id
from messages m
where not exists (select from analytics_fact f where f.tenant_id = m.tenant_id and f.message_id = m.id)
limit cast(:most as integer)
