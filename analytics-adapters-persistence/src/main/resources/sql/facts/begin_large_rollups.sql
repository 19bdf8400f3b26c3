-- Begins to roll up the distributions and keys of large developments.
insert into analytics_rolled (tenant_id, development_id, zone)
select l.tenant_id, l.development_id, r.zone
from analytics_large_development l
join analytics_rolled r on r.tenant_id = l.tenant_id and r.development_id = {all}
on conflict do nothing
