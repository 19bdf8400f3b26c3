-- Begins to roll a tenant up, in this zone.
insert into analytics_rolled (tenant_id, development_id, zone, counted)
values (cast(:tenant_id as uuid), {all}, cast(:zone as text), cast(:counted as boolean))
