-- Adds up the days of some tenants that their months do not hold yet; tells of how many tenants.
with {include: facts/tenants_over.sql},
{include: facts/months_due.sql},
{include: facts/months.sql},
added as (
    insert into analytics_month (tenant_id, development_id, figure, month, part, house_type_code, so_far)
    select m.tenant_id, m.development_id, m.figure, m.month, m.part, m.house_type_code, m.so_far
    from months m
    on conflict (tenant_id, figure, month, development_id, part, coalesce(house_type_code, ''), (house_type_code is null))
    do update set so_far = excluded.so_far
)
update analytics_rolled r set months_to = d.over_to
from due d
where r.tenant_id = d.tenant_id and r.development_id = {all}
