-- The homes of these messages and those who asked there, as far as they have entries.
with concerned as (
    select distinct f.tenant_id, f.home_id, f.homeowner_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
)
select e.tenant_id, e.unit_id, cast(null as uuid) as homeowner_id
from concerned c
join analytics_unit_entry e on e.tenant_id = c.tenant_id and e.unit_id = c.home_id
union all
select e.tenant_id, null, e.homeowner_id
from concerned c
join analytics_homeowner_entry e on e.tenant_id = c.tenant_id and e.homeowner_id = c.homeowner_id
