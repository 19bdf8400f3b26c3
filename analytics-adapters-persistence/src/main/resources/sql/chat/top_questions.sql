-- Most asked questions: spellings of the same normalised text are one group, named by its most frequent spelling.
-- Ties: the more recent group; the label as it is shown decides later, so all ties are told.
with {tenant_window},
asked as materialized (
    select q.tenant_id, q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
    from analytics_question q
    join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
    where {scope: q.tenant_id, q.development_id}
),
ranked as (
    select
        a.question_key,
        count(*) as questions,
        count(distinct a.home_id) as homes,
        max(a.asked_at) as last_asked_at,
        count(*) filter (where a.eligible) as eligible,
        count(*) filter (where a.eligible and a.unanswered_reason is not null) as unanswered
    from asked a
    group by a.question_key
    order by questions desc, last_asked_at desc
    fetch first (cast(:limit as integer)) rows with ties
)
select replace(cast(r.question_key as text), '-', '') as question_key, l.label, r.questions, r.homes, r.last_asked_at, r.eligible, r.unanswered
from ranked r
cross join lateral (
    select s.question as label
    from (select a.spelling, min(cast(a.tenant_id as text)) as tenant_id, count(*) as questions, max(a.asked_at) as last_asked_at
          from asked a
          where a.question_key = r.question_key
          group by a.spelling) a
    join analytics_spelling s on s.tenant_id = cast(a.tenant_id as uuid) and s.spelling = a.spelling
    order by a.questions desc, a.last_asked_at desc, s.question collate "C"
    limit 1
) l
order by r.questions desc, r.last_asked_at desc
