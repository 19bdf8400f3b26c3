-- Takes out the facts of these messages, and of the totals.
with gone as (
    delete from analytics_fact f
    using unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    where f.tenant_id = c.tenant_id and f.message_id = c.message_id
    returning f.tenant_id, f.development_id, f.excluded, f.asked, f.answered, f.cited
),
counted as (
    select {include: facts/counts.sql}
    from gone f
    group by 1, 2
),
cited as (
    update analytics_citation t
    set answers = t.answers - c.answers
    from (
        select {include: facts/citations.sql}
        from gone f
        where {include: facts/cites.sql}
        group by 1, 2, 3
    ) c
    where t.tenant_id = c.tenant_id and t.development_id = c.development_id and t.document_id = c.document_id
)
update analytics_total t
set messages = t.messages - c.messages,
    questions = t.questions - c.questions,
    test_messages = t.test_messages - c.test_messages,
    tenant_mismatch = t.tenant_mismatch - c.tenant_mismatch
from counted c
where t.tenant_id = c.tenant_id and t.development_id = c.development_id
