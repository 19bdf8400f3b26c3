-- Takes out the facts of these messages.
delete from analytics_fact f
using unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
where f.tenant_id = c.tenant_id and f.message_id = c.message_id
