-- The zone that each tenant names, whatever it says.
select t.id as tenant_id, t.contact ->> 'timezone' as zone
from tenants t
where {scope-tenant: t.id}
order by t.id
