-- How many months of a tenant are not what its days say, as far as they are read. A month of which no day is read any more says as much as
-- one that is not there: nothing was asked.
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
    join analytics_month m on m.tenant_id = d.tenant_id and m.month < d.over_to
) m on m.tenant_id = s.tenant_id and m.development_id = s.development_id and m.figure = s.figure and m.month = s.month and m.part = s.part
   and coalesce(m.house_type_code, '') = coalesce(s.house_type_code, '') and (m.house_type_code is null) = (s.house_type_code is null)
cross join due d
cross join lateral (
    select coalesce(s.so_far, e.nothing) as said, coalesce(m.so_far, e.nothing) as kept, d.over_to - coalesce(s.month, m.month) as days
    from (select array_fill(0, array[31]) as nothing) e
) c
where c.said[1 : c.days] <> c.kept[1 : c.days]
