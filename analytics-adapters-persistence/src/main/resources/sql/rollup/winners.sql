-- Keys that may be among the most asked, found without adding up all of them: the days tell which keys they had most often, and no
-- other key can have been asked more often on a day than the last one that it tells.
listed as materialized (
    select cast(d.day as date) as day, k.question_key, k.questions
    from generate_series(cast(:from_day as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
    cross join lateral (
        select a.question_key, a.questions
        from analytics_question_day a
        where {level: a.tenant_id, a.development_id} and a.day = cast(d.day as date) and a.questions > 1
        order by a.questions desc
        limit 100 + 4 * cast(:limit as integer)
    ) k
    where (select r.rolled from ready r)
),
bounds as materialized (
    select
        cast(d.day as date) as day,
        coalesce(case when l.keys = 100 + 4 * cast(:limit as integer) then l.least end, 1) as questions
    from generate_series(cast(:from_day as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
    left join (
        select l.day, count(*) as keys, min(l.questions) as least from listed l group by l.day
    ) l on l.day = cast(d.day as date)
),
-- Questions of days that the window does not see to their end.
late as materialized (
    select q.question_key, count(*) as questions
    from loose l
    cross join lateral (
        select q.question_key
        from analytics_question q
        where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where l.rolled
    group by q.question_key
),
limits as materialized (
    select
        l.question_key,
        sum(l.questions) - coalesce(max(t.questions), 0) as at_least,
        sum(l.questions - b.questions) + (select sum(o.questions) from bounds o) as at_most
    from listed l
    join bounds b on b.day = l.day
    left join late t on t.question_key = l.question_key
    group by l.question_key
),
pruning as materialized (
    select
        c.least,
        coalesce(c.least > (select sum(o.questions) from bounds o), false) as pruned
    from (
        select (
            select m.at_least from limits m order by m.at_least desc offset cast(:limit as integer) - 1 limit 1) as least
    ) c
),
winners as materialized (
    select m.question_key
    from limits m
    cross join pruning p
    cross join lateral (
        select sum(a.questions) - coalesce((select t.questions from late t where t.question_key = m.question_key), 0) as questions
        from analytics_question_day a
        where {level: a.tenant_id, a.development_id} and a.question_key = m.question_key
          and a.day between cast(:from_day as date) and cast(:to_day as date)
    ) c
    where p.pruned and m.at_most >= p.least
    order by c.questions desc
    fetch first (cast(:limit as integer)) rows with ties
)