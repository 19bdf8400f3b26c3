copy (
    select m.tenant_id, m.development_id, m.user_id, m.created_at at time zone 'UTC' as created_at,
           cast(m.created_at at time zone (t.contact ->> 'timezone') as date) as day, m.latency_ms, m.token_count, m.cost_usd,
           m.ai_message is not null as answered, m.metadata ->> 'answer_confidence' as confidence,
           coalesce(m.metadata ->> 'testMode', '') = 'true' as test,
           analytics_question_key(m.user_message) as question
    from messages m
    join tenants t on t.id = m.tenant_id
) to stdout (format csv, header)
