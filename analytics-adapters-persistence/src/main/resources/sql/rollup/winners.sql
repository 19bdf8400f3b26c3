-- The most asked keys, where it can be found without adding up all of them: keys with sums tell how often they were asked on the days that
-- these hold, and other days tell which keys they had most often; no other key can have been asked more often on such a day than the
-- last one that it tells.
{include: rollup/head.sql},
so_far as materialized (
    select m.question_key, sum({include: rollup/sum_of_month.sql}) as questions
    from head s
    cross join lateral (
        select m.question_key, m.month, m.so_far
        from analytics_much_asked_month m
        where {level: m.tenant_id, m.development_id} and m.month >= s.first_month and m.month <= s.last_month
        offset 0
    ) m
    where s.to_day > s.from_day
    group by m.question_key
),
told_late as materialized (
    select k.question_key, k.questions, k.bound, k.place
    from head h
    cross join generate_series(cast(h.to_day as timestamp), cast(:to_day as timestamp), interval '1 day') as d (day)
    {include: rollup/listed.sql}
),
-- Whether these sums tell them apart from keys without sums; else all days tell which keys they had.
reach as materialized (
    select
        r.by_sums,
        case when r.by_sums then h.to_day else h.from_day end as to_day,
        case when r.by_sums then h.unsummed else 0 end as unsummed
    from head h
    cross join lateral (
        select coalesce(
            (select s.questions from so_far s order by s.questions desc offset cast(:limit as integer) - 1 limit 1)
            > h.unsummed + (select coalesce(sum(l.bound), 0) from told_late l where l.place = 1), false) as by_sums
    ) r
),
listed as materialized (
    select l.question_key, l.questions, l.bound, l.place from told_late l
    union all
    select k.question_key, k.questions, k.bound, k.place
    from head h
    cross join generate_series(cast(h.from_day as timestamp), cast(h.to_day - 1 as timestamp), interval '1 day') as d (day)
    {include: rollup/listed.sql}
    where not (select r.by_sums from reach r)
),
-- What a key that no day tells may have been asked at most on the days without sums.
bounds as materialized (
    select r.unsummed, coalesce(sum(l.bound - 1), 0) + (cast(:to_day as date) - r.to_day + 1) as questions
    from reach r
    left join listed l on l.place = 1
    group by r.unsummed, r.to_day
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
        k.question_key,
        k.so_far,
        coalesce(k.so_far, 0) + k.told - coalesce(t.questions, 0) as at_least,
        coalesce(k.so_far, b.unsummed) + k.above + b.questions as at_most
    from (
        select k.question_key, sum(k.so_far) as so_far, sum(k.told) as told, sum(k.above) as above
        from (
            select s.question_key, s.questions as so_far, 0 as told, 0 as above from so_far s where (select r.by_sums from reach r)
            union all
            select l.question_key, null, l.questions, l.questions - l.bound from listed l
        ) k
        group by k.question_key
    ) k
    cross join bounds b
    left join late t on t.question_key = k.question_key
),
pruning as materialized (
    select
        c.least,
        coalesce(c.least > (select b.unsummed + b.questions from bounds b), false) as pruned
    from (
        select (
            select m.at_least from limits m order by m.at_least desc offset cast(:limit as integer) - 1 limit 1) as least
    ) c
),
-- Each day is looked up by itself (offset 0), as the days come first in the key.
added as (
    select m.question_key, coalesce(m.so_far, 0) + coalesce(sum(a.questions), 0) as questions
    from limits m
    join pruning p on p.pruned and m.at_most >= p.least
    cross join reach r
    cross join generate_series(
        case when m.so_far is null then cast(:from_day as timestamp) else cast(r.to_day as timestamp) end, cast(:to_day as timestamp),
        interval '1 day') as d (day)
    left join lateral (
        select a.questions
        from analytics_question_day a
        where {level: a.tenant_id, a.development_id} and a.day = cast(d.day as date) and a.question_key = m.question_key
        offset 0
    ) a on true
    group by m.question_key, m.so_far
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