-- Eligible questions of the window from known homes, and those of them that repeat an earlier one of the same home.
with {tenant_window}
select count(*) as questions, count(*) - count(distinct (q.home_id, q.question_key)) as repeated
from analytics_question q
join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
where {scope: q.tenant_id, q.development_id} and q.eligible and q.home_id is not null
