-- The developments of a scope, to choose from.
select d.id, d.name, d.tenant_id
from developments d
where {scope: d.tenant_id, d.id}
order by lower(d.name), d.name, d.id
