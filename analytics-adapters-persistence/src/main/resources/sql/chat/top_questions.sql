-- Most asked questions: spellings of the same normalised text are one group, named by its most frequent spelling.
-- Ties: the more recent group; the label as it is shown decides later, so all ties are told.
-- One plan serves all values.
with {tenant_window},
{include: rollup/counted.sql},
{include: rollup/winners.sql},
-- Where the keys are not known, all questions of the window.
asked as materialized (
    select w.tenant_id, q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
    from tenant_window w
    cross join lateral (
        select q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
        from analytics_question q
        where q.tenant_id = w.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where not (select n.by_key from ranking n)
),
spelled as materialized (
    -- A key and tenant at a time: so few are sorted in far less time than all are hashed.
    select k.question_key, q.spelling, w.tenant_id, q.questions, q.last_asked_at, q.eligible, q.unanswered
    from winners k
    cross join tenant_window w
    cross join lateral (
        select
            q.spelling,
            count(*) as questions,
            max(q.asked_at) as last_asked_at,
            count(*) filter (where q.eligible) as eligible,
            count(*) filter (where q.eligible and q.unanswered_reason is not null) as unanswered
        from analytics_question q
        where q.tenant_id = w.tenant_id and q.question_key = k.question_key and q.asked_at >= w.from_at and q.asked_at < w.to_at
          and {scope: q.tenant_id, q.development_id}
        group by q.spelling
        offset 0
    ) q
    where (select n.by_key from ranking n)
    union all
    select
        a.question_key,
        a.spelling,
        a.tenant_id,
        count(*),
        max(a.asked_at),
        count(*) filter (where a.eligible),
        count(*) filter (where a.eligible and a.unanswered_reason is not null)
    from asked a
    group by 1, 2, 3
),
ranked as materialized (
    select
        s.question_key,
        sum(s.questions) as questions,
        max(s.last_asked_at) as last_asked_at,
        sum(s.eligible) as eligible,
        sum(s.unanswered) as unanswered
    from spelled s
    group by s.question_key
    order by questions desc, last_asked_at desc
    fetch first (cast(:limit as integer)) rows with ties
),
-- A home is of one tenant.
homes as (
    select r.question_key, sum(q.homes) as homes
    from ranked r
    cross join tenant_window w
    cross join lateral (
        select count(distinct q.home_id) as homes
        from analytics_question q
        where q.tenant_id = w.tenant_id and q.question_key = r.question_key and q.asked_at >= w.from_at and q.asked_at < w.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where (select n.by_key from ranking n)
    group by r.question_key
    union all
    select a.question_key, count(distinct a.home_id)
    from asked a
    where a.question_key in (select r.question_key from ranked r)
    group by a.question_key
),
labels as (
    select distinct on (s.question_key) s.question_key, t.question as label
    from (
        select
            s.question_key, s.spelling, min(cast(s.tenant_id as text)) as tenant_id, sum(s.questions) as questions,
            max(s.last_asked_at) as last_asked_at
        from spelled s
        where s.question_key in (select r.question_key from ranked r)
        group by 1, 2
    ) s
    cross join lateral (
        select t.question
        from analytics_spelling t
        where t.tenant_id = cast(s.tenant_id as uuid) and t.spelling = s.spelling
        offset 0
    ) t
    order by s.question_key, s.questions desc, s.last_asked_at desc, t.question collate "C"
)
select
    replace(cast(r.question_key as text), '-', '') as question_key,
    l.label,
    r.questions,
    coalesce(h.homes, 0) as homes,
    r.last_asked_at,
    r.eligible,
    r.unanswered
from ranked r
left join homes h on h.question_key = r.question_key
join labels l on l.question_key = r.question_key
order by r.questions desc, r.last_asked_at desc
