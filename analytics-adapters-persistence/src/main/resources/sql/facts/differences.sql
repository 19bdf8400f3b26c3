-- Facts of a tenant that are not what the rows say, and those that are missing or too many.
with compared as (
    select m.tenant_id, m.id as message_id from messages m where m.tenant_id = cast(:tenant_id as uuid)
),
facts as (
    select f.* from analytics_fact f where f.tenant_id = cast(:tenant_id as uuid)
),
{include: facts/compare.sql}
