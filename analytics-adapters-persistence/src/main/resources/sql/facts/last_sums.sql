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
),
-- One look-up in the order of time for each, however much he asked before.
lasts as (
    select p.tenant_id, p.development_id, p.who, p.held, p.whole, greatest(p.asked_at, b.asked_at) as asked_at, b.asked_at as asked_before
    from people p
    left join lateral (
        (select f.asked_at
         from analytics_fact f
         where p.who in ('homeowner', 'own_homeowner') and f.tenant_id = p.tenant_id and f.homeowner_id = p.id
           and (p.who = 'homeowner' or f.own_homeowner) and {include: facts/asked_besides.sql}
         order by f.asked_at desc
         limit 1)
        union all
        (select f.asked_at
         from analytics_fact f
         where p.who in ('home', 'unresolved') and f.tenant_id = p.tenant_id and f.home_id = p.id
           and (p.who = 'home' or f.homeowner_id is null) and {include: facts/asked_besides.sql}
         order by f.asked_at desc
         limit 1)
    ) b on true
),
last_sums as (
    select k.tenant_id, k.development_id, l.who, s.slot, sum(s.n) * cast(:sign as integer) as n
    from lasts l
    cross join lateral (
        values (cast(floor(extract(epoch from l.asked_at) / 900) as bigint), 1),
               (cast(floor(extract(epoch from l.asked_before) / 900) as bigint), -1)) as s (slot, n)
    cross join lateral (
        values (l.tenant_id, l.development_id, l.held), ({all}, {all}, l.whole)) as k (tenant_id, development_id, held)
    where s.slot is not null and k.held
    group by 1, 2, 3, 4
    having sum(s.n) <> 0
)