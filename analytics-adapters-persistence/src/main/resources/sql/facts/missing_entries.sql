-- Units and homeowners of large developments that have no entry.
(select u.tenant_id, u.id as unit_id, cast(null as uuid) as homeowner_id
 from analytics_large_development l
 join developments d on d.tenant_id = l.tenant_id and d.id = l.development_id
 join units u on u.tenant_id = l.tenant_id and u.development_id = l.development_id
 where not exists (select from analytics_unit_entry e where e.tenant_id = u.tenant_id and e.unit_id = u.id)
 limit cast(:most as integer))
union all
(select h.tenant_id, null, h.id
 from analytics_large_development l
 join homeowners h on h.tenant_id = l.tenant_id and h.development_id = l.development_id
 where not exists (select from analytics_homeowner_entry e where e.tenant_id = h.tenant_id and e.homeowner_id = h.id)
 limit cast(:most as integer))
