-- Facts of a tenant that are not what the rows say, and those that are missing or too many.
with said as (
    select tenant_id, message_id, cast(asked_at at time zone 'UTC' as date) as day, cast(row (
        development_id, asked_at, excluded, asked, answered, lone, eligible, tokens_known, cost_known, latency_ms, token_count,
        answer_latency_ms, thread, home_id, homeowner_id, answer_message_id, spelling, question_key, cost_usd, topic,
        unanswered_reason, sought) as text) as fact
    from analytics_fact_rows()
    where tenant_id = cast(:tenant_id as uuid)
),
kept as (
    select tenant_id, message_id, cast(asked_at at time zone 'UTC' as date) as day, cast(row (
        development_id, asked_at, excluded, asked, answered, lone, eligible, tokens_known, cost_known, latency_ms, token_count,
        answer_latency_ms, thread, home_id, homeowner_id, answer_message_id, spelling, question_key, cost_usd, topic,
        unanswered_reason, sought) as text) as fact
    from analytics_fact
    where tenant_id = cast(:tenant_id as uuid)
)
select tenant_id, message_id, coalesce(said.day, kept.day) as day
from said
full join kept using (tenant_id, message_id)
where said.fact is distinct from kept.fact
