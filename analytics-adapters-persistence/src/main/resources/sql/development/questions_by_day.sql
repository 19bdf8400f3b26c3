-- Questions of each local day of some developments.
with {tenant_window},
{include: rollup/rolled.sql},
days as (
    select a.development_id, a.day, a.questions
    from developments d
    join analytics_day a
      on a.tenant_id = d.tenant_id and a.development_id = d.id
     and a.day between cast(:from_day as date) and cast(:to_day as date)
    where {scope: d.tenant_id, d.id} and d.id = any (cast(:development_ids as uuid[]))
      and (select r.rolled from ready r)
    union all
    select q.development_id, cast(q.asked_at at time zone l.zone as date), sum(l.sign)
    from loose l
    cross join lateral (
        select q.development_id, q.asked_at
        from analytics_question q
        where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
          and {scope: q.tenant_id, q.development_id} and q.development_id = any (cast(:development_ids as uuid[]))
        offset 0
    ) q
    group by 1, 2
)
select d.development_id, d.day as date, sum(d.questions) as questions
from days d
group by 1, 2
