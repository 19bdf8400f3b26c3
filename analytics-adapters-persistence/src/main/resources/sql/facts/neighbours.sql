-- These units and homeowners with those that they share an address with, now or when their entries were made.
with chosen as (
    select c.tenant_id, c.unit_id, c.homeowner_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:unit_ids as uuid[]), cast(:homeowner_ids as uuid[]))
         as c (tenant_id, unit_id, homeowner_id)
)
select c.tenant_id, c.unit_id, c.homeowner_id from chosen c
union
select c.tenant_id, u.id, null
from chosen c
join homeowners h on h.tenant_id = c.tenant_id and h.id = c.homeowner_id
join units u
  on u.tenant_id = h.tenant_id and u.development_id is not distinct from h.development_id
 and lower(u.purchaser_email) = analytics_email(h.email)
union
select c.tenant_id, null, h.id
from chosen c
join units u on u.tenant_id = c.tenant_id and u.id = c.unit_id
join homeowners h
  on h.tenant_id = u.tenant_id and h.development_id is not distinct from u.development_id
 and lower(h.email) = analytics_email(u.purchaser_email)
union
select c.tenant_id, e.unit_id, null
from chosen c
join analytics_unit_entry e on e.tenant_id = c.tenant_id and e.homeowner_id = c.homeowner_id
union
select c.tenant_id, null, e.homeowner_id
from chosen c
join analytics_homeowner_entry e on e.tenant_id = c.tenant_id and e.unit_id = c.unit_id
