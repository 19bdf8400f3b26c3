repeats as (
    insert into analytics_repeat as t (tenant_id, development_id, day, earlier_day, n)
    select s.tenant_id, s.development_id, s.day, s.earlier_day, s.n
    from repeat_sums s
    on conflict (tenant_id, development_id, day, earlier_day) do update set n = t.n + excluded.n
)