{include: rollup/rolled.sql},
{include: rollup/so_far.sql},
-- Questions of each development.
asked as (
    -- Of four bytes each, which are added up in half the time.
    select q.tenant_id, q.development_id, sum(cast(q.questions as integer)) as questions
    from (
        select
            m.tenant_id, m.development_id,
            {include: rollup/sum_of_month.sql} as questions
        from so_far s
        cross join lateral (
            select m.tenant_id, m.development_id, m.month, m.so_far
            from analytics_month m
            where m.tenant_id = s.tenant_id and m.figure = 'questions' and {scope: m.tenant_id, m.development_id}
              and m.month >= s.first_month and m.month <= s.last_month
            offset 0
        ) m
        where s.to_day > s.from_day
        union all
        -- The other days, one by one.
        select a.tenant_id, a.development_id, a.questions
        from so_far s
        cross join generate_series(
            cast(s.to_day as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
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