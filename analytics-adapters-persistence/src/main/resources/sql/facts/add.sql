-- Adds the facts of these messages, as far as they are there, to the totals too, and the spellings that are new.
with made as materialized (
    select r.*
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    -- The offset keeps the definition a look-up of each message; joined freely it is made of the whole table.
    cross join lateral (
        select d.* from analytics_fact_rows() d where d.tenant_id = c.tenant_id and d.message_id = c.message_id offset 0
    ) r
),
spelled as (
    insert into analytics_spelling (tenant_id, spelling, question_key, topic, question)
    select distinct on (m.tenant_id, m.spelling) m.tenant_id, m.spelling, m.question_key, m.worded_topic, m.question
    from made m
    where m.asked
    order by m.tenant_id, m.spelling
    on conflict do nothing
),
come as (
    insert into analytics_fact (
        tenant_id, message_id, development_id, asked_at, excluded, asked, answered, lone, eligible, tokens_known, cost_known,
        latency_ms, token_count, answer_latency_ms, thread, home_id, homeowner_id, answer_message_id, spelling, question_key,
        cost_usd, topic, unanswered_reason, sought)
    select
        m.tenant_id, m.message_id, m.development_id, m.asked_at, m.excluded, m.asked, m.answered, m.lone, m.eligible,
        m.tokens_known, m.cost_known, m.latency_ms, m.token_count, m.answer_latency_ms, m.thread, m.home_id, m.homeowner_id,
        m.answer_message_id, m.spelling, m.question_key, m.cost_usd, m.topic, m.unanswered_reason, m.sought
    from made m
    on conflict do nothing
    returning tenant_id, development_id, excluded, asked
),
counted as (
    select {include: facts/counts.sql}
    from come f
    group by 1, 2
)
insert into analytics_total as t (tenant_id, development_id, messages, questions, test_messages, tenant_mismatch)
select c.tenant_id, c.development_id, c.messages, c.questions, c.test_messages, c.tenant_mismatch
from counted c
on conflict (tenant_id, development_id) do update
    set messages = t.messages + excluded.messages,
        questions = t.questions + excluded.questions,
        test_messages = t.test_messages + excluded.test_messages,
        tenant_mismatch = t.tenant_mismatch + excluded.tenant_mismatch
