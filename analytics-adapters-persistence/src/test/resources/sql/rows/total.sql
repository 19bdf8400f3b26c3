-- How many developments there are in scope.
select count(*) as total
from developments d
where {scope: d.tenant_id, d.id}
  {if q: and lower(d.name) like lower(cast(:q as text)) escape '!'}
