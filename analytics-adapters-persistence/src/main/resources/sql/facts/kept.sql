-- Those of these messages that have a fact.
select f.tenant_id, f.message_id
from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
