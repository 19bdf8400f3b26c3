-- Notes the developments of so many units or homeowners that their lists are read from entries.
insert into analytics_large_development (tenant_id, development_id)
select u.tenant_id, u.development_id from units u group by u.tenant_id, u.development_id having count(*) > 500
union
select h.tenant_id, h.development_id from homeowners h group by h.tenant_id, h.development_id having count(*) > 500
on conflict do nothing
