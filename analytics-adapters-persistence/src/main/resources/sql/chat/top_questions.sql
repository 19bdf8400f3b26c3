-- Most asked questions: spellings of the same normalised text are one group, named by its most frequent spelling.
-- Ties: the more recent group; the label as it is shown decides later, so all ties are told.
with {tenant_window},
{include: rollup/counted.sql},
{include: rollup/winners.sql},
asked as materialized (
    select w.tenant_id, q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
    from winners k
    cross join tenant_window w
    cross join lateral (
        select q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
        from analytics_question q
        where q.tenant_id = w.tenant_id and q.question_key = k.question_key and q.asked_at >= w.from_at and q.asked_at < w.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where (select n.by_key from ranking n)
    union all
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
    select
        a.question_key,
        a.spelling,
        a.tenant_id,
        count(*) as questions,
        max(a.asked_at) as last_asked_at,
        count(*) filter (where a.eligible) as eligible,
        count(*) filter (where a.eligible and a.unanswered_reason is not null) as unanswered
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
homes as (
    select d.question_key, count(*) as homes
    from (
        select distinct a.question_key, a.home_id
        from asked a
        where a.home_id is not null and a.question_key in (select r.question_key from ranked r)
    ) d
    group by d.question_key
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
