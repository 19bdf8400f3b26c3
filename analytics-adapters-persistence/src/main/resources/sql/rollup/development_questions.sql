{include: rollup/rolled.sql},
-- Up to which day what was asked so far in a month is read: days that are in it, and that the window sees to their end. Which months and
-- days of them these are is said once for each tenant; said by each month, it would take longer than reading them.
so_far as materialized (
    select
        t.tenant_id,
        t.from_day,
        t.to_day,
        cast(date_trunc('month', cast(t.from_day as timestamp)) as date) as first_month,
        cast(date_trunc('month', cast(t.to_day - 1 as timestamp)) as date) as last_month,
        cast(extract(day from t.from_day) as integer) as first_day,
        cast(extract(day from t.to_day - 1) as integer) as last_day
    from (
        select
            w.tenant_id, cast(:from_day as date) as from_day, least(r.months_to, cast(w.to_at at time zone w.zone as date)) as to_day
        from tenant_window w
        join analytics_rolled r on r.tenant_id = w.tenant_id and r.development_id = {all}
        where (select n.rolled from ready n)
    ) t
),
-- Questions of each development.
asked as (
    select q.tenant_id, q.development_id, sum(q.questions) as questions
    from (
        select
            m.tenant_id, m.development_id,
            m.so_far[case when m.month = s.last_month then s.last_day else 31 end]
            - case when m.month = s.first_month and s.first_day > 1 then m.so_far[s.first_day - 1] else 0 end as questions
        from so_far s
        cross join lateral (
            select m.tenant_id, m.development_id, m.month, m.so_far
            from analytics_question_month m
            where m.tenant_id = s.tenant_id and {scope: m.tenant_id, m.development_id}
              and m.month >= s.first_month and m.month <= s.last_month
            offset 0
        ) m
        where s.to_day > s.from_day
        union all
        -- The other days, one by one.
        select a.tenant_id, a.development_id, a.questions
        from so_far s
        cross join generate_series(
            cast(greatest(s.to_day, s.from_day) as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
        cross join lateral (
            select a.tenant_id, a.development_id, a.questions
            from analytics_day a
            where a.day = cast(d.day as date) and a.tenant_id = s.tenant_id and a.development_id <> {all}
              and {scope: a.tenant_id, a.development_id}
            offset 0
        ) a
        union all
        select q.tenant_id, q.development_id, sum(l.sign)
        from loose l
        cross join lateral (
            select q.tenant_id, q.development_id
            from analytics_question q
            where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
              and {scope: q.tenant_id, q.development_id}
            offset 0
        ) q
        group by 1, 2
    ) q
    group by 1, 2
)