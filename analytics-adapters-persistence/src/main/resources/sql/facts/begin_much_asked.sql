-- Begins to roll up the distributions and keys of developments with so many messages.
insert into analytics_rolled (tenant_id, development_id, zone, counted)
select a.tenant_id, a.development_id, r.zone, true
from analytics_total a
join analytics_rolled r on r.tenant_id = a.tenant_id and r.development_id = {all}
where a.messages >= cast(:much as bigint) and a.development_id <> '00000000-0000-0000-0000-000000000000'
on conflict do nothing
