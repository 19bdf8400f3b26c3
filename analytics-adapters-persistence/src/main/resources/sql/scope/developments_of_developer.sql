-- The developments of the own tenant that name this admin as their developer.
select d.id
from developments d
where d.tenant_id = cast(:tenant_id as uuid) and d.developer_user_id = cast(:admin_id as uuid)
