-- Messages whose home is one of these, or would be if it were there. A home is told of questions that count alone.
with chosen as (
    select c.tenant_id, c.unit_id from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, unit_id)
)
select f.tenant_id, f.message_id
from chosen c
join analytics_fact f on f.tenant_id = c.tenant_id and f.home_id = c.unit_id and f.asked and f.excluded is null
union
select f.tenant_id, f.message_id
from analytics_fact f
where f.sought && cast(:ids as uuid[])
