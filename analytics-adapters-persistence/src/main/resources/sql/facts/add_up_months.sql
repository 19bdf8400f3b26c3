-- Adds up the days of some tenants that their months do not hold yet; tells of how many tenants.
with {include: facts/tenants_over.sql},
{include: facts/months_due.sql},
{include: facts/months.sql},
added as (
    insert into analytics_question_month (tenant_id, development_id, month, so_far)
    select m.tenant_id, m.development_id, m.month, m.so_far
    from months m
    on conflict (tenant_id, development_id, month) do update set so_far = excluded.so_far
)
update analytics_rolled r set months_to = d.over_to
from due d
where r.tenant_id = d.tenant_id and r.development_id = {all}
