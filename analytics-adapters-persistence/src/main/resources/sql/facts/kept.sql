-- Those of these messages that have a fact, which row answers them, and whether their rows say something else by now.
select
    f.tenant_id,
    f.message_id,
    f.answer_message_id,
    {include: facts/text_of_fact.sql} is distinct from r.fact as changed
from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
left join lateral (
    select {include: facts/text_of_fact.sql} as fact
    from analytics_fact_rows() f
    where f.tenant_id = c.tenant_id and f.message_id = c.message_id
    offset 0
) r on true
