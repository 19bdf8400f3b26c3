-- Eligible questions of the window from known homes, and those of them that repeat an earlier one of the same home.
with {tenant_window},
asked as (
    select q.home_id, q.question_key, count(*) as questions
    from tenant_window w
    join analytics_question q on q.tenant_id = w.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
    where {scope: q.tenant_id, q.development_id} and q.eligible and q.home_id is not null
    group by 1, 2
)
select coalesce(sum(a.questions), 0) as questions, coalesce(sum(a.questions), 0) - count(*) as repeated
from asked a
