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
        tenant_id, message_id, {include: facts/columns.sql})
    select
        tenant_id, message_id, {include: facts/columns.sql}
    from made
    returning tenant_id, development_id, excluded, asked, answered, cited
)
