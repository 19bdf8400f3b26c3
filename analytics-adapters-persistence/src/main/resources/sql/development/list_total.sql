-- How many developments the list holds.
select count(*) as total
from developments d
join tenants t on t.id = d.tenant_id
where {scope: d.tenant_id, d.id}
  {if q: and (lower(d.name) like lower(cast(:q as text)) escape '!' or lower(t.name) like lower(cast(:q as text)) escape '!')}
