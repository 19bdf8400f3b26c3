-- The zone that one tenant names, whatever it says.
select t.id as tenant_id, t.contact ->> 'timezone' as zone
from tenants t
where t.id = cast(:tenant_id as uuid)
