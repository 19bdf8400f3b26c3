-- The zone that each tenant names, and the one that its facts are rolled up in; a tenant that has gone names none.
select coalesce(t.id, r.tenant_id) as tenant_id, t.id is not null as there, t.contact ->> 'timezone' as named, r.zone as rolled
from tenants t
full join (select a.tenant_id, a.zone from analytics_rolled a where a.development_id = {all}) r on r.tenant_id = t.id
order by 1
