-- The question that the message r is, or that it answers as a row of its own: the last one before it in its thread that has no answer of its own.
select q.development_id, q.message_id as question_id, q.asked_at as question_asked_at, q.answer_message_id
from analytics_fact a
cross join lateral (
    select a.development_id, a.message_id, a.asked_at, a.answer_message_id where a.asked
    union all
    select l.development_id, l.message_id, l.asked_at, l.answer_message_id
    from (
        select f.development_id, f.message_id, f.asked_at, f.answer_message_id
        from analytics_fact f
        where not a.asked and f.tenant_id = a.tenant_id and f.thread = a.thread and f.lone and f.excluded is null
          and (f.asked_at, f.message_id) < (a.asked_at, a.message_id)
        order by f.asked_at desc, f.message_id desc
        limit 1
    ) l
    where l.answer_message_id = a.message_id
) q
where a.tenant_id = r.tenant_id and a.message_id = r.message_id and a.excluded is null
