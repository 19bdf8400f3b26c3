-- When the people of these facts asked last, with and without them, where all days are rolled up. What has no time of this world is
-- never the last.
askers as (
    select distinct f.tenant_id, w.who, w.id
    from chosen f
    cross join lateral {include: facts/askers.sql} as w (who, id)
    where f.asked and w.id is not null
),
said as materialized (
    select
        a.tenant_id, f.development_id, a.who, a.id, f.asked_at,
        (f.tenant_id, f.message_id) in (select c.tenant_id, c.message_id from chosen c) as changed
    from askers a
    cross join lateral (
        select f.*
        from analytics_fact f
        where f.tenant_id = a.tenant_id and f.homeowner_id = a.id and f.asked and f.excluded is null
          and (a.who = 'homeowner' or a.who = 'own_homeowner' and f.own_homeowner)
        union all
        select f.*
        from analytics_fact f
        where f.tenant_id = a.tenant_id and f.home_id = a.id and f.asked
          and (a.who = 'home' or a.who = 'unresolved' and f.homeowner_id is null)
        offset 0
    ) f
    where isfinite(f.asked_at)
),
lasts as (
    select
        f.tenant_id, l.development_id, f.who, l.held, l.whole,
        {include: facts/last_slot.sql} as slot,
        cast(floor(extract(epoch from max(f.asked_at) filter (where not f.changed)) / 900) as bigint) as slot_without
    from said f
    join analytics_rolled r on r.tenant_id = f.tenant_id and r.development_id = {all}
    left join analytics_rolled d on d.tenant_id = f.tenant_id and d.development_id = f.development_id
    cross join lateral (
        values ({all}, r.rolled_to, r.counted, true), (f.development_id, d.rolled_to, true, false))
        as l (development_id, rolled_to, held, whole)
    where l.rolled_to = 'infinity' and case when l.whole then f.who in ('homeowner', 'unresolved') else f.who <> 'homeowner' end
    group by f.tenant_id, l.development_id, f.who, f.id, l.held, l.whole
),
last_sums as (
    select k.tenant_id, k.development_id, l.who, s.slot, sum(s.n) * cast(:sign as integer) as n
    from lasts l
    cross join lateral (values (l.slot, 1), (l.slot_without, -1)) as s (slot, n)
    cross join lateral (
        values (l.tenant_id, l.development_id, l.held), ({all}, {all}, l.whole)) as k (tenant_id, development_id, held)
    where s.slot is not null and k.held
    group by 1, 2, 3, 4
    having sum(s.n) <> 0
)