-- Units that came, went or changed, and those whose homeowner did.
with units_seen as (select w.seen from analytics_watch w where w.reader = 'facts' and w.relation = 'units'),
changed_homeowners as materialized (
    select h.tenant_id, h.development_id, h.id, h.email
    from homeowners h
    where analytics_changed_since(h.xmin, (select w.seen from analytics_watch w where w.reader = 'facts' and w.relation = 'homeowners'))
)
select u.tenant_id, u.id as unit_id
from units u
where analytics_changed_since(u.xmin, (select seen from units_seen))
union
select u.tenant_id, u.id
from changed_homeowners h
join units u
  on u.tenant_id = h.tenant_id and u.development_id is not distinct from h.development_id
 and lower(u.purchaser_email) = analytics_email(h.email)
union
select a.tenant_id, a.unit_id
from changed_homeowners h
join analytics_home a on a.tenant_id = h.tenant_id and a.homeowner_id = h.id
union
select a.tenant_id, a.unit_id
from analytics_home a
where not exists (select from units u where u.tenant_id = a.tenant_id and u.id = a.unit_id)
union
select a.tenant_id, a.unit_id
from analytics_home a
where a.homeowner_id is not null
  and not exists (select from homeowners h where h.tenant_id = a.tenant_id and h.id = a.homeowner_id)
