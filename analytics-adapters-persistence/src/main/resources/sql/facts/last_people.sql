-- When the people of these facts asked last, with and without them, where all days are rolled up. What has no time of this world is
-- never the last.
people as materialized (
    select
        f.tenant_id, l.development_id, w.who, w.id, l.held, l.whole,
        max(f.asked_at) filter (where isfinite(f.asked_at)) as asked_at
    from chosen f
    join analytics_rolled r on r.tenant_id = f.tenant_id and r.development_id = {all}
    left join analytics_rolled d on d.tenant_id = f.tenant_id and d.development_id = f.development_id
    cross join lateral {include: facts/askers.sql} as w (who, id)
    cross join lateral (
        values ({all}, r.rolled_to, r.counted, true), (f.development_id, d.rolled_to, true, false))
        as l (development_id, rolled_to, held, whole)
    where f.asked and w.id is not null
      and l.rolled_to = 'infinity' and case when l.whole then w.who in ('homeowner', 'unresolved') else w.who <> 'homeowner' end
    group by 1, 2, 3, 4, 5, 6
)