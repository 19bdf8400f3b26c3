{include: rollup/rolled.sql},
-- Up to which day what was asked so far in a month is read: days that are in it, and that the window sees to their end.
so_far as materialized (
    select w.tenant_id, least(r.months_to, cast(w.to_at at time zone w.zone as date)) as to_day
    from tenant_window w
    join analytics_rolled r on r.tenant_id = w.tenant_id and r.development_id = {all}
    where (select n.rolled from ready n)
),
-- Questions of each development.
asked as (
    select q.tenant_id, q.development_id, sum(q.questions) as questions
    from (
        select
            m.tenant_id, m.development_id,
            m.so_far[case when m.month = date_trunc('month', s.to_day - 1) then extract(day from s.to_day - 1) else 31 end]
            - case when m.month < cast(:from_day as date) then m.so_far[extract(day from cast(:from_day as date) - 1)] else 0 end
                as questions
        from so_far s
        cross join lateral (
            select m.tenant_id, m.development_id, m.month, m.so_far
            from analytics_question_month m
            where m.tenant_id = s.tenant_id and {scope: m.tenant_id, m.development_id}
              and m.month >= date_trunc('month', cast(:from_day as date)) and m.month < s.to_day
            offset 0
        ) m
        where s.to_day > cast(:from_day as date)
        union all
        -- The other days, one by one.
        select a.tenant_id, a.development_id, a.questions
        from so_far s
        cross join generate_series(
            cast(greatest(s.to_day, cast(:from_day as date)) as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
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