-- The same of some messages.
with compared as (
    select c.tenant_id, c.message_id from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
),
facts as (
    select f.* from compared c join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
),
{include: facts/compare.sql}
