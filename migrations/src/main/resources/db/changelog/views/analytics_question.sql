--liquibase formatted sql

--changeset openhouse:view-analytics_question runAlways:true runOnChange:true splitStatements:false
--comment: The definition of a question: one row per message row, with everything that a figure needs to know of the question that it is, decided once; null where it is none.
-- The rows come from a function, for the reason that analytics_message_rows tells. Each step is a look-up beside its message ("offset 0"
-- keeps it one), so that a message is read once and each expression computed once, however often it is named.
do $do$
declare
    thread_of_the_question text := case when exists (
        select 1 from pg_attribute
        where attrelid = to_regclass('messages') and attname = 'user_id' and atttypid = 'uuid'::regtype and not attisdropped)
        then 'r.thread_id = m.thread_id' else 'r.thread = m.thread' end;
    -- All anonymous visitors of a development are one user with a very long thread, which an index of such threads is for.
    first_reply text := $sql$(
                select r.message_id, r.own_question, r.reply, r.metadata, r.latency_ms, r.token_count, r.cost_usd,
                       r.cited_document_ids
                from analytics_message_rows() r
                where r.tenant_id = m.tenant_id
                  and r.development_id is not distinct from m.development_id
                  -- Of the question's own development, so that it contradicts as little as the question.
                  and not r.test
                  and thread_of_the_question and \1
                  -- Cheap to tell, so that only what comes later in a long thread is looked at closely.
                  and r.created_at >= m.created_at
                  and (r.created_at, r.message_id) > (m.created_at, m.message_id)
                  and (r.own_question is not null or r.reply is not null)
                order by r.created_at, r.message_id
                limit 1
            )$sql$;
    definition text := $sql$
create function analytics_exchange_rows() returns table (
    message_id uuid, tenant_id uuid, development_id uuid, created_at timestamptz, thread text, test boolean, tenant_mismatch boolean,
    unit_ids uuid[], latency_ms integer, token_count integer, cost_usd numeric, asked boolean, lone boolean, answered boolean,
    question text, home_id uuid, homeowner_id uuid, topic text, eligible boolean, unanswered_reason text,
    answer_latency_ms integer, answer_token_count integer, answer_cost_usd numeric, answer_message_id uuid,
    spelling uuid, question_key uuid, worded_topic text, cited text[], house_type_code text, own_homeowner boolean)
language sql stable parallel safe as $body$
select
    m.message_id, m.tenant_id, m.development_id, m.created_at, m.thread, own.test, m.tenant_mismatch,
    own.unit_ids, m.latency_ms, m.token_count, m.cost_usd,
    q.question is not null as asked,
    coalesce(q.lone, false) as lone,
    coalesce(q.answered, false) as answered,
    q.question, q.home_id, q.homeowner_id, q.topic, q.eligible, q.unanswered_reason,
    q.latency_ms, q.token_count, q.cost_usd, q.answer_message_id, q.spelling, q.question_key, q.worded, q.cited, q.house_type_code, q.own_homeowner
from analytics_message_rows() m
cross join lateral (
    select m.own_question as question, m.own_answer is null as lone, m.test, m.unit_ids, m.topic offset 0
) own
left join lateral (
    select
        own.question,
        own.lone,
        not own.lone or a.message_id is not null as answered,
        coalesce(written.id, meant.id) as home_id,
        cast(case when written.id is null then meant.house_type_code else written.house_type_code end as text) as house_type_code,
        -- The homeowner that the row names, else the one whose e-mail is the purchaser's of the home.
        coalesce(named.id, owner.id) as homeowner_id,
        -- An owner is of the development of his home.
        case when named.id is not null then named.development_id
             when written.id is null then meant.development_id else written.development_id end = m.development_id as own_homeowner,
        coalesce(own.topic, words.worded) as topic,
        -- Small talk, blocked and safety topics are named by the writer; the words of a question never tell one.
        own.topic is null
            or not (own.topic in ('humor', 'safety_intercept')
                    or starts_with(own.topic, 'affirmative_')
                    or starts_with(own.topic, 'gdpr_blocked')
                    or starts_with(own.topic, 'emergency_')) as eligible,
        -- Null for an answered question, else the first reason that applies; either row of the exchange may tell it.
        case
            when own.lone and a.message_id is null then 'no_answer'
            when 'no_match' in (m.metadata ->> 'answer_confidence', a.metadata ->> 'answer_confidence') then 'no_match'
            when 'false' in (m.metadata ->> 'lookup_successful', a.metadata ->> 'lookup_successful') then 'lookup_failed'
            when 'true' in (m.metadata ->> 'isNoInfo', a.metadata ->> 'isNoInfo') then 'no_info'
        end as unanswered_reason,
        case when a.message_id is null then m.latency_ms else a.latency_ms end as latency_ms,
        case when a.message_id is null then m.token_count else a.token_count end as token_count,
        case when a.message_id is null then m.cost_usd else a.cost_usd end as cost_usd,
        case when a.message_id is null then m.cited_document_ids else a.cited_document_ids end as cited,
        a.message_id as answer_message_id,
        asked.spelling,
        words.question_key,
        words.worded
    from (
        select cast(analytics_question_group(own.question) as uuid) as spelling
        where own.question is not null and not own.test and not m.tenant_mismatch
        offset 0
    ) asked
    -- What follows from a text alone is looked up where it has been found out before, whoever asked it.
    left join lateral (
        select s.question_key, s.topic from analytics_spelling s where s.spelling = asked.spelling limit 1
    ) w on true
    cross join lateral (
        select coalesce(w.question_key, cast(analytics_question_group(analytics_question_key(own.question)) as uuid)) as question_key,
               case when own.topic is null then coalesce(w.topic, analytics_question_topic(own.question)) end as worded
        offset 0
    ) words
    -- The unit that the row names, else the one whose id stands in for the user.
    left join units written on written.tenant_id = m.tenant_id and written.id = own.unit_ids[1]
    left join units meant on written.id is null and meant.tenant_id = m.tenant_id and meant.id = own.unit_ids[2]
    left join homeowners named on named.tenant_id = m.tenant_id and named.id = m.house_id
    left join lateral (
        select h.id
        from homeowners h
        where named.id is null
          and h.tenant_id = m.tenant_id
          and h.development_id is not distinct from case when written.id is null then meant.development_id else written.development_id end
          and lower(h.email) = analytics_email(case when written.id is null then meant.purchaser_email else written.purchaser_email end)
        order by h.created_at, h.id
        limit 1
    ) owner on true
    -- A writer that stores the sides apart: the first reply in the thread, unless the next question comes before it.
    left join lateral (
        select next.*
        from (
            select
            where own.lone
              -- Of a writer that stores both sides in one row there is none, which an index tells.
              and exists (
                  select
                  from analytics_message_rows() r
                  where r.tenant_id = m.tenant_id and thread_of_the_question and r.sender in ('assistant', 'bot', 'ai')
                    and r.created_at >= m.created_at
                  offset 0)
            offset 0
        ) alone
        cross join lateral (
            first_reply_of(m.thread like 'anonymous-%' and r.thread like 'anonymous-%')
            union all
            first_reply_of(m.thread not like 'anonymous-%')
        ) next
        where next.own_question is null
    ) a on true
) q on true
$body$
$sql$;
begin
    definition := regexp_replace(definition, 'first_reply_of\((.*)\)', first_reply, 'gn');
    definition := replace(definition, 'thread_of_the_question', thread_of_the_question);
    drop function if exists analytics_question_rows();
    begin
        execute replace(definition, 'create function', 'create or replace function');
    exception when invalid_function_definition then
        drop function analytics_exchange_rows() cascade;
        execute definition;
    end;
end
$do$;
