-- The most asked keys, where it can be found without adding up all of them: the days tell which keys they had most often, and no
-- other key can have been asked more often on a day than the last one that it tells.
listed as materialized (
    select k.question_key, k.questions, k.bound, k.place
    from generate_series(cast(:from_day as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
    cross join lateral (
        select
            k.question_key,
            k.questions,
            case when count(*) over () = 20 + 3 * cast(:limit as integer) then min(k.questions) over () else 1 end as bound,
            row_number() over () as place
        from (
            select a.question_key, a.questions
            from analytics_question_day a
            where {level: a.tenant_id, a.development_id} and a.day = cast(d.day as date) and a.questions > 1
            order by a.questions desc
            limit 20 + 3 * cast(:limit as integer)
        ) k
    ) k
    where (select r.rolled from ready r)
),
-- What a key that no day tells may have been asked at most.
bounds as materialized (
    select coalesce(sum(l.bound - 1), 0) + (cast(:to_day as date) - cast(:from_day as date) + 1) as questions
    from listed l
    where l.place = 1
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
        l.questions - coalesce(t.questions, 0) as at_least,
        l.above + b.questions as at_most
    from (
        select l.question_key, sum(l.questions) as questions, sum(l.questions - l.bound) as above
        from listed l
        group by l.question_key
    ) l
    cross join bounds b
    left join late t on t.question_key = l.question_key
),
pruning as materialized (
    select
        c.least,
        coalesce(c.least > (select b.questions from bounds b), false) as pruned
    from (
        select (
            select m.at_least from limits m order by m.at_least desc offset cast(:limit as integer) - 1 limit 1) as least
    ) c
),
-- Each day is looked up by itself (offset 0), as the days come first in the key.
added as (
    select m.question_key, sum(a.questions) as questions
    from limits m
    join pruning p on p.pruned and m.at_most >= p.least
    cross join generate_series(cast(:from_day as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
    cross join lateral (
        select a.questions
        from analytics_question_day a
        where {level: a.tenant_id, a.development_id} and a.day = cast(d.day as date) and a.question_key = m.question_key
        offset 0
    ) a
    group by m.question_key
    union all
    -- Where the bounds say nothing, all keys of the days are added up; so many have the least of the told ones that others need as much.
    select a.question_key, sum(a.questions)
    from analytics_question_day a
    where {level: a.tenant_id, a.development_id}
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and (select r.rolled from ready r) and not (select p.pruned from pruning p)
    group by a.question_key
    having sum(a.questions) >= coalesce((select p.least from pruning p), 0)
),
winners as materialized (
    select a.question_key, a.questions - coalesce(t.questions, 0) as questions
    from added a
    left join late t on t.question_key = a.question_key
    order by questions desc
    fetch first (cast(:limit as integer)) rows with ties
),
-- Of very many that are asked equally often the facts are read in the order of time.
ranking as materialized (
    select r.rolled and (select count(*) from winners w) <= 1000 as by_key from ready r
)