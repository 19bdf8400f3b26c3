-- What the months of due tenants tell of each part of a figure, from from_month on and before over_to.
month_days as materialized (
    select
        c.tenant_id, c.development_id, c.figure, c.part, c.house_type_code,
        cast(date_trunc('month', c.day) as date) as month,
        cast(extract(day from c.day) as integer) as place,
        c.n
    from (
        select a.tenant_id, a.development_id, 'questions' as figure, '' as part, cast(null as text) as house_type_code, a.day, a.questions as n
        from due d
        join analytics_day a on a.tenant_id = d.tenant_id and a.development_id <> {all} and a.day >= d.from_month and a.day < d.over_to
        union all
        select a.tenant_id, a.development_id, a.figure, cast(a.bucket as text), null, a.day, a.n
        from due d
        join analytics_distribution a
          on a.tenant_id = d.tenant_id and a.figure = 'latency' and a.day >= d.from_month and a.day < d.over_to
        union all
        select a.tenant_id, a.development_id, 'topic', a.topic, a.house_type_code, a.day, a.questions
        from due d
        join analytics_topic_day a on a.tenant_id = d.tenant_id and a.day >= d.from_month and a.day < d.over_to
    ) c
    where isfinite(c.day)
),
months as (
    select
        s.tenant_id, s.development_id, s.figure, s.month, s.part, s.house_type_code,
        array_agg(cast(s.n as integer) order by s.place) as so_far
    from (
        select
            d.tenant_id, d.development_id, d.figure, d.month, d.part, d.house_type_code, d.place,
            sum(sum(d.n)) over (
                partition by d.tenant_id, d.development_id, d.figure, d.month, d.part, d.house_type_code order by d.place) as n
        from (
            select * from month_days
            union all
            select distinct d.tenant_id, d.development_id, d.figure, d.part, d.house_type_code, d.month, p.place, 0
            from month_days d
            cross join generate_series(1, 31) as p (place)
        ) d
        group by 1, 2, 3, 4, 5, 6, 7
    ) s
    group by 1, 2, 3, 4, 5, 6
)