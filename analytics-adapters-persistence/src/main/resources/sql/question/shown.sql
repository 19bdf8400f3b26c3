f.message_id, f.asked_at, f.development_id, f.development_name, f.unit_id, f.unit_number, f.homeowner_id, f.question,
(select case when f.answer_message_id is null then c.own_answer else c.reply end
 from analytics_message_rows() c
 where c.tenant_id = f.tenant_id and c.message_id = coalesce(f.answer_message_id, f.message_id)) as answer,
f.topic, f.eligible, f.reason, f.latency_ms, f.rating,
(select c.cited_document_ids
 from analytics_message_rows() c
 where c.tenant_id = f.tenant_id and c.message_id = coalesce(f.answer_message_id, f.message_id)) as cited_document_ids