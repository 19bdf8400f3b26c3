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
        join analytics_question_month m on m.tenant_id = s.tenant_id and m.month < s.to_day
        where s.to_day > cast(:from_day as date) and {scope: m.tenant_id, m.development_id}
          and m.month >= date_trunc('month', cast(:from_day as date))
        union all
        select a.tenant_id, a.development_id, a.questions
        from so_far s
        join analytics_day a on a.tenant_id = s.tenant_id and a.day >= s.to_day
        where {scope: a.tenant_id, a.development_id} and a.development_id <> {all}
          and a.day >= (select greatest(min(s.to_day), cast(:from_day as date)) from so_far s) and a.day <= cast(:to_day as date)
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