-- Most asked questions: spellings of the same normalised text are one group, named by its most frequent spelling.
-- Ties: the more recent group, then the label in alphabetical order.
with {tenant_window},
asked as materialized (
    select analytics_question_key(q.question) as question_key, q.question, q.asked_at, q.home_id, q.eligible,
           q.unanswered_reason
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
select analytics_question_group(r.question_key) as question_key, l.label, r.questions, r.homes, r.last_asked_at, r.eligible, r.unanswered
from ranked r
cross join lateral (
    select a.question as label
    from asked a
    where a.question_key = r.question_key
    group by a.question
    order by count(*) desc, max(a.asked_at) desc, a.question collate "C"
    limit 1
) l
order by r.questions desc, r.last_asked_at desc, l.label collate "C", r.question_key collate "C"
limit cast(:limit as integer)
