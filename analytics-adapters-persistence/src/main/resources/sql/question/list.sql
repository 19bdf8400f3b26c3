-- The questions of the window that pass the filters; what only the rows themselves hold is read for those of the page.
with {tenant_window},
{include: question/asked.sql}
select
    f.message_id, f.asked_at, f.development_id, f.development_name, f.unit_id, f.unit_number, f.homeowner_id, f.question,
    (select case when f.answer_message_id is null then c.own_answer else c.reply end
     from analytics_message_rows() c
     where c.tenant_id = f.tenant_id and c.message_id = coalesce(f.answer_message_id, f.message_id)) as answer,
    f.topic, f.eligible, f.reason, f.latency_ms, f.rating,
    (select c.cited_document_ids
     from analytics_message_rows() c
     where c.tenant_id = f.tenant_id and c.message_id = coalesce(f.answer_message_id, f.message_id)) as cited_document_ids
from filtered f
order by {order:
    asked_at = f.asked_at not null
    development_name = lower(f.development_name)
    unit_number = cast(substring(f.unit_number from '[0-9]+') as numeric) | lower(f.unit_number)
    topic = f.topic not null
    state = (f.reason is not null) not null
    reason = f.reason
    latency_ms = f.latency_ms
    rating = f.rating
    then f.asked_at desc, f.message_id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
