last_asked as (
    insert into analytics_last_asked as t (tenant_id, development_id, who, slot, n)
    select s.tenant_id, s.development_id, s.who, s.slot, s.n
    from last_sums s
    on conflict (tenant_id, development_id, who, slot) do update set n = t.n + excluded.n
)