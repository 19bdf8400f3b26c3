--liquibase formatted sql

--changeset openhouse:view-analytics_question runAlways:true runOnChange:true splitStatements:false
--comment: The definition of a question: one row per question, with everything that a figure needs to know of it decided once.
-- The rows come from a function, for the reason that analytics_message_rows tells.
do $do$
declare
    thread_of_the_question text := case when exists (
        select 1 from pg_attribute
        where attrelid = to_regclass('messages') and attname = 'user_id' and atttypid = 'uuid'::regtype and not attisdropped)
        then 'r.thread_id = q.thread_id' else 'r.thread = q.thread' end;
    definition text := $sql$
create function analytics_question_rows() returns table (
    message_id uuid, tenant_id uuid, development_id uuid, asked_at timestamptz, question text, answer text,
    home_id uuid, homeowner_id uuid, topic text, eligible boolean, unanswered_reason text, latency_ms integer,
    token_count integer, cost_usd numeric, cited_document_ids text[], answer_message_id uuid,
    spelling uuid, question_key uuid, worded_topic text)
language sql stable parallel safe as $body$
select
    q.message_id,
    q.tenant_id,
    q.development_id,
    q.created_at as asked_at,
    q.own_question as question,
    coalesce(q.own_answer, a.reply) as answer,
    q.home_id,
    -- The homeowner that the row names, else the one whose e-mail is the purchaser's of the home.
    coalesce(
        (select h.id from homeowners h where h.tenant_id = q.tenant_id and h.id = q.house_id),
        (select h.id
         from units u
         join homeowners h on h.tenant_id = u.tenant_id and h.development_id is not distinct from u.development_id
                          and lower(h.email) = analytics_email(u.purchaser_email)
         where u.tenant_id = q.tenant_id and u.id = q.home_id
         order by h.created_at, h.id
         limit 1)) as homeowner_id,
    coalesce(q.topic, t.worded) as topic,
    -- Small talk, blocked and safety topics are named by the writer; the words of a question never tell one.
    q.topic is null
        or not (q.topic in ('humor', 'safety_intercept')
                or starts_with(q.topic, 'affirmative_')
                or starts_with(q.topic, 'gdpr_blocked')
                or starts_with(q.topic, 'emergency_')) as eligible,
    -- Null for an answered question, else the first reason that applies; either row of the exchange may tell it.
    case
        when q.own_answer is null and a.reply is null then 'no_answer'
        when 'no_match' in (q.metadata ->> 'answer_confidence', a.metadata ->> 'answer_confidence') then 'no_match'
        when 'false' in (q.metadata ->> 'lookup_successful', a.metadata ->> 'lookup_successful') then 'lookup_failed'
        when 'true' in (q.metadata ->> 'isNoInfo', a.metadata ->> 'isNoInfo') then 'no_info'
    end as unanswered_reason,
    case when a.message_id is null then q.latency_ms else a.latency_ms end as latency_ms,
    case when a.message_id is null then q.token_count else a.token_count end as token_count,
    case when a.message_id is null then q.cost_usd else a.cost_usd end as cost_usd,
    case when a.message_id is null then q.cited_document_ids else a.cited_document_ids end as cited_document_ids,
    a.message_id as answer_message_id,
    q.spelling,
    coalesce(w.question_key, cast(analytics_question_group(analytics_question_key(q.own_question)) as uuid)) as question_key,
    t.worded as worded_topic
from (
    select
        m.*,
        cast(analytics_question_group(m.own_question) as uuid) as spelling,
        -- The unit that the row names, else the one whose id stands in for the user.
        coalesce(
            (select u.id from units u where u.tenant_id = m.tenant_id and u.id = m.unit_ids[1]),
            (select u.id from units u where u.tenant_id = m.tenant_id and u.id = m.unit_ids[2])) as home_id
    from analytics_message_rows() m
    where m.own_question is not null and not m.test and not m.tenant_mismatch
) q
-- What follows from a text alone is looked up where it has been found out before.
left join analytics_spelling w on w.tenant_id = q.tenant_id and w.spelling = q.spelling
cross join lateral (
    select case when q.topic is null then coalesce(w.topic, analytics_question_topic(q.own_question)) end as worded offset 0) t
-- A writer that stores the sides apart: the first reply in the thread, unless the next question comes before it.
left join lateral (
    select next.*
    from (
        select r.message_id, r.own_question, r.reply, r.metadata, r.latency_ms, r.token_count, r.cost_usd,
               r.cited_document_ids
        from analytics_message_rows() r
        where q.own_answer is null
          and r.tenant_id = q.tenant_id
          and r.development_id is not distinct from q.development_id
          and not r.test and not r.tenant_mismatch
          and thread_of_the_question
          and (r.created_at, r.message_id) > (q.created_at, q.message_id)
          and (r.own_question is not null or r.reply is not null)
        order by r.created_at, r.message_id
        limit 1
    ) next
    where next.own_question is null
) a on true
$body$
$sql$;
begin
    definition := replace(definition, 'thread_of_the_question', thread_of_the_question);
    begin
        execute replace(definition, 'create function', 'create or replace function');
    exception when invalid_function_definition then
        drop function analytics_question_rows() cascade;
        execute definition;
    end;
end
$do$;
