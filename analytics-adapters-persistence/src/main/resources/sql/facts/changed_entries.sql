-- Units and homeowners of large developments whose entries may be out of date; an id stands in one of the two columns.
with seen as materialized (
    select w.relation, w.seen from analytics_watch w where w.reader = 'entries'
)
select u.tenant_id, u.id as unit_id, cast(null as uuid) as homeowner_id
from units u
join analytics_large_development l on l.tenant_id = u.tenant_id and l.development_id = u.development_id
where analytics_changed_since(u.xmin, (select seen from seen where relation = 'units'))
union
select u.tenant_id, u.id, null
from qr_tokens q
join units u on u.tenant_id = q.tenant_id and u.id = q.unit_id
join analytics_large_development l on l.tenant_id = u.tenant_id and l.development_id = u.development_id
where analytics_changed_since(q.xmin, (select seen from seen where relation = 'qr_tokens'))
union
select u.tenant_id, u.id, null
from developments d
join analytics_large_development l on l.tenant_id = d.tenant_id and l.development_id = d.id
join units u on u.tenant_id = d.tenant_id and u.development_id = d.id
where analytics_changed_since(d.xmin, (select seen from seen where relation = 'developments'))
union
select v.tenant_id, v.unit_id, v.homeowner_id
from document_views v
where analytics_changed_since(v.xmin, (select seen from seen where relation = 'document_views'))
  and (exists (select from analytics_unit_entry e where e.tenant_id = v.tenant_id and e.unit_id = v.unit_id)
       or exists (select from analytics_homeowner_entry e where e.tenant_id = v.tenant_id and e.homeowner_id = v.homeowner_id))
union
select h.tenant_id, null, h.id
from homeowners h
join analytics_large_development l on l.tenant_id = h.tenant_id and l.development_id = h.development_id
where analytics_changed_since(h.xmin, (select seen from seen where relation = 'homeowners'))
union
select e.tenant_id, e.unit_id, null
from analytics_unit_entry e
where not exists (select from units u where u.tenant_id = e.tenant_id and u.id = e.unit_id)
union
select e.tenant_id, null, e.homeowner_id
from analytics_homeowner_entry e
where not exists (select from homeowners h where h.tenant_id = e.tenant_id and h.id = e.homeowner_id)
