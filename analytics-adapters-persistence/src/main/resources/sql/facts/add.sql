-- Adds the facts of these messages, as far as they are there, to the totals too, and the spellings that are new.
with made as materialized (
    select r.*
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    -- The offset keeps the definition a look-up of each message; joined freely it is made of the whole table.
    cross join lateral (
        select d.* from analytics_fact_rows() d where d.tenant_id = c.tenant_id and d.message_id = c.message_id offset 0
    ) r
),
{include: facts/keep.sql},
counted as (
    select {include: facts/counts.sql}
    from come f
    group by 1, 2
),
cited as (
    insert into analytics_citation as t (tenant_id, development_id, document_id, answers)
    select {include: facts/citations.sql}
    from come f
    where {include: facts/cites.sql}
    group by 1, 2, 3
    on conflict (tenant_id, development_id, document_id) do update set answers = t.answers + excluded.answers
)
insert into analytics_total as t (tenant_id, development_id, messages, questions, test_messages, tenant_mismatch)
select c.tenant_id, c.development_id, c.messages, c.questions, c.test_messages, c.tenant_mismatch
from counted c
on conflict (tenant_id, development_id) do update
    set messages = t.messages + excluded.messages,
        questions = t.questions + excluded.questions,
        test_messages = t.test_messages + excluded.test_messages,
        tenant_mismatch = t.tenant_mismatch + excluded.tenant_mismatch
