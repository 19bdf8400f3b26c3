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
)