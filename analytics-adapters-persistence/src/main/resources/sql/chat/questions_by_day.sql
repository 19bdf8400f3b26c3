-- Questions of each local day: answered ones, what their answers recorded, and the eligible unanswered ones by reason.
with {tenant_window}
select
    cast(q.asked_at at time zone w.zone as date) as date,
    count(*) as questions,
    count(*) filter (where q.answered) as answers,
    count(*) filter (where q.answered and q.tokens_known) as answers_with_tokens,
    count(*) filter (where q.answered and q.cost_known) as answers_with_cost,
    count(*) filter (where q.eligible) as eligible,
    count(*) filter (where q.eligible and q.unanswered_reason = 'no_answer') as no_answer,
    count(*) filter (where q.eligible and q.unanswered_reason = 'no_match') as no_match,
    count(*) filter (where q.eligible and q.unanswered_reason = 'lookup_failed') as lookup_failed,
    count(*) filter (where q.eligible and q.unanswered_reason = 'no_info') as no_info
from analytics_question q
join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
where {scope: q.tenant_id, q.development_id}
group by 1
