-- Message rows of the window that no figure counts.
-- One plan serves all values.
with {tenant_window},
{include: rollup/rolled.sql},
days as (
    select a.test_messages, a.tenant_mismatch
    from analytics_day a
    where {level: a.tenant_id, a.development_id}
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select
        sum(l.sign) filter (where m.excluded = 'test'),
        sum(l.sign) filter (where m.excluded = 'tenant_mismatch')
    from loose l
    cross join lateral (
        select m.excluded
        from analytics_fact m
        where m.tenant_id = l.tenant_id and m.asked_at >= l.from_at and m.asked_at < l.to_at
          and {scope: m.tenant_id, m.development_id} and m.excluded is not null
        offset 0
    ) m
)
select
    coalesce(sum(d.test_messages), 0) as test_messages,
    coalesce(sum(d.tenant_mismatch), 0) as tenant_mismatch
from days d
