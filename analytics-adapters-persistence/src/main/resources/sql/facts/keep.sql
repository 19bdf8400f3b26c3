spelled as (
    insert into analytics_spelling (tenant_id, spelling, question_key, topic, question)
    select distinct on (m.spelling, m.tenant_id) m.tenant_id, m.spelling, m.question_key, m.worded_topic, m.question
    from made m
    where m.asked
    order by m.spelling, m.tenant_id
    on conflict do nothing
),
come as (
    insert into analytics_fact (
        tenant_id, message_id, development_id, asked_at, excluded, asked, answered, lone, eligible, tokens_known, cost_known,
        latency_ms, token_count, answer_latency_ms, thread, home_id, homeowner_id, answer_message_id, spelling, question_key,
        cost_usd, topic, unanswered_reason, sought, cited, house_type_code,
        own_homeowner)
    select
        m.tenant_id, m.message_id, m.development_id, m.asked_at, m.excluded, m.asked, m.answered, m.lone, m.eligible,
        m.tokens_known, m.cost_known, m.latency_ms, m.token_count, m.answer_latency_ms, m.thread, m.home_id, m.homeowner_id,
        m.answer_message_id, m.spelling, m.question_key, m.cost_usd, m.topic, m.unanswered_reason, m.sought, m.cited, m.house_type_code,
        m.own_homeowner
    from made m
    returning tenant_id, development_id, excluded, asked, answered, cited
)
