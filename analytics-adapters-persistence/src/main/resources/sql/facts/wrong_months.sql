-- How many months of a tenant are not what its days say, as far as they are read.
with due as materialized (
    select r.tenant_id, cast('-infinity' as date) as from_month, r.months_to as over_to
    from analytics_rolled r
    where r.tenant_id = cast(:tenant_id as uuid) and r.development_id = {all}
),
{include: facts/months.sql}
select count(*) as wrong
from months s
full join (
    select m.*
    from due d
    join analytics_question_month m on m.tenant_id = d.tenant_id and m.month < d.over_to
) m on m.tenant_id = s.tenant_id and m.development_id = s.development_id and m.month = s.month
cross join due d
where s.so_far[1 : d.over_to - s.month] is distinct from m.so_far[1 : d.over_to - m.month]
