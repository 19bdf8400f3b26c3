-- The zone that each tenant names, the one that its facts are rolled up in, and whether it has so many messages that it has
-- distributions and keys of its own, and has them; a tenant that has gone names no zone.
select
    coalesce(t.id, r.tenant_id) as tenant_id,
    t.id is not null as there,
    t.contact ->> 'timezone' as named,
    r.zone as rolled,
    coalesce(a.messages >= cast(:much as bigint), false) as much_asked,
    coalesce(r.counted, false) as counted
from tenants t
full join (select * from analytics_rolled c where c.development_id = {all}) r on r.tenant_id = t.id
left join (
    select s.tenant_id, sum(s.messages) as messages from analytics_total s group by s.tenant_id
) a on a.tenant_id = coalesce(t.id, r.tenant_id)
order by 1
