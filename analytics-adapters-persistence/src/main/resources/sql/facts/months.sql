-- Questions so far in the months of due tenants, from from_month on and before over_to.
month_days as materialized (
    select
        a.tenant_id, a.development_id,
        cast(date_trunc('month', a.day) as date) as month,
        cast(extract(day from a.day) as integer) as place,
        a.questions
    from due d
    join analytics_day a
      on a.tenant_id = d.tenant_id and a.development_id <> {all} and a.day >= d.from_month and a.day < d.over_to and isfinite(a.day)
),
months as (
    select s.tenant_id, s.development_id, s.month, array_agg(cast(s.questions as integer) order by s.place) as so_far
    from (
        select
            m.tenant_id, m.development_id, m.month, p.place,
            sum(coalesce(d.questions, 0)) over (partition by m.tenant_id, m.development_id, m.month order by p.place) as questions
        from (select distinct d.tenant_id, d.development_id, d.month from month_days d) m
        cross join generate_series(1, 31) as p (place)
        left join month_days d
          on d.tenant_id = m.tenant_id and d.development_id = m.development_id and d.month = m.month and d.place = p.place
    ) s
    group by 1, 2, 3
)