-- The tenants of a scope, to choose from.
select t.id, t.name
from tenants t
where {scope-tenant: t.id}
order by lower(t.name), t.name, t.id
