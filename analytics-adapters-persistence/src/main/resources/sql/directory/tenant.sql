-- The one tenant of a scope.
select t.id, t.name
from tenants t
where t.id = cast(:tenant_id as uuid)
