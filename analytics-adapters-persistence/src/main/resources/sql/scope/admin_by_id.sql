-- The admin of a tenant with this id.
select a.id, a.email, a.role, a.tenant_id
from admins a
where a.tenant_id = cast(:tenant_id as uuid) and a.id = cast(:admin_id as uuid)
