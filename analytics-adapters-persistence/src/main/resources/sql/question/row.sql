select
    q.tenant_id,
    q.message_id,
    q.asked_at,
    q.development_id,
    d.name as development_name,
    q.home_id as unit_id,
    u.unit_number,
    u.house_type_code,
    q.homeowner_id,
    s.question,
    q.answered,
    q.topic,
    q.eligible,
    q.unanswered_reason as reason,
    case when q.latency_ms > 0 then q.latency_ms end as latency_ms,
    -- The newest rating of either row of the exchange.
    (select f.rating
     from feedback f
     where f.tenant_id = q.tenant_id and f.message_id in (q.message_id, q.answer_message_id)
       and f.rating between 1 and 5 and f.created_at < cast(:as_of as timestamptz)
     order by f.created_at desc, f.id desc
     limit 1) as rating,
    q.answer_message_id,
    q.cited,
    q.question_key
from analytics_question q
left join analytics_spelling s on s.tenant_id = q.tenant_id and s.spelling = q.spelling
left join analytics_known_home u on u.tenant_id = q.tenant_id and u.unit_id = q.home_id
left join developments d on d.tenant_id = q.tenant_id and d.id = q.development_id