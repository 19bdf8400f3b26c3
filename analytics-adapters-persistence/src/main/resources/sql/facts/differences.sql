-- Facts of a tenant that are not what the rows say, and those that are missing or too many.
with said as (
    select r.tenant_id, r.message_id, cast(r.asked_at at time zone 'UTC' as date) as day, cast(row (
        r.development_id, r.asked_at, r.excluded, r.asked, r.answered, r.lone, r.eligible, r.tokens_known, r.cost_known, r.latency_ms,
        r.token_count, r.answer_latency_ms, r.thread, r.home_id, r.homeowner_id, r.answer_message_id, r.spelling, r.question_key,
        r.cost_usd, r.topic, r.unanswered_reason, r.sought, r.cited, r.house_type_code, r.own_homeowner) as text) as fact
    from messages m
    -- The offset keeps the definition a look-up of each message, as where facts are made.
    cross join lateral (
        select d.* from analytics_fact_rows() d where d.tenant_id = m.tenant_id and d.message_id = m.id offset 0
    ) r
    where m.tenant_id = cast(:tenant_id as uuid)
),
kept as (
    select tenant_id, message_id, cast(asked_at at time zone 'UTC' as date) as day, cast(row (
        development_id, asked_at, excluded, asked, answered, lone, eligible, tokens_known, cost_known, latency_ms, token_count,
        answer_latency_ms, thread, home_id, homeowner_id, answer_message_id, spelling, question_key, cost_usd, topic,
        unanswered_reason, sought, cited, house_type_code, own_homeowner) as text) as fact
    from analytics_fact
    where tenant_id = cast(:tenant_id as uuid)
)
select tenant_id, message_id, coalesce(said.day, kept.day) as day
from said
full join kept using (tenant_id, message_id)
where said.fact is distinct from kept.fact
