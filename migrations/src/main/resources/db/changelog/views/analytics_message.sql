--liquibase formatted sql

--changeset openhouse:analytics_is_said runOnChange:true splitStatements:false
--comment: Whether a text is more than blanks, without a look at its rest where it begins with more.
create or replace function analytics_is_said(text text) returns boolean
language sql immutable parallel safe as $body$
    select ascii($1) between 33 and 126 or $1 ~ '\S'
$body$;

--changeset openhouse:view-analytics_message runAlways:true runOnChange:true splitStatements:false
--comment: Message rows as every figure reads them, whatever columns a deployment has.
-- The rows come from a function, not from the table itself: a view on a column would forbid the owner of the table to retype it.
do $do$
declare
    has_unit_id boolean := exists (
        select 1 from pg_attribute
        where attrelid = to_regclass('messages') and attname = 'unit_id' and not attisdropped);
    -- Where the user is a uuid, threads are followed by the column itself, so that its index serves.
    thread_is_uuid boolean := exists (
        select 1 from pg_attribute
        where attrelid = to_regclass('messages') and attname = 'user_id' and atttypid = 'uuid'::regtype and not attisdropped);
    has_topic boolean := exists (
        select 1 from pg_attribute
        where attrelid = to_regclass('messages') and attname = 'question_topic' and not attisdropped);
    -- A uuid as it is usually written; servers before 16 can only tell by its form, which takes longer.
    user_is_uuid text := case when to_regproc('pg_input_is_valid') is not null
        then $$cast(m.user_id as text) like '________-____-____-____-____________' and pg_input_is_valid(cast(m.user_id as text), 'uuid')$$
        else $$cast(m.user_id as text) ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'$$ end;
    body text := format($sql$
create function analytics_message_rows() returns table (
    message_id uuid, tenant_id uuid, development_id uuid, created_at timestamptz, thread text, thread_id uuid, sender text,
    own_question text, own_answer text, reply text, house_id uuid, unit_ids uuid[], topic text, metadata jsonb,
    latency_ms integer, token_count integer, cost_usd numeric, cited_document_ids text[],
    test boolean, tenant_mismatch boolean)
language sql stable parallel safe as $body$
    select
        m.id,
        m.tenant_id,
        m.development_id,
        m.created_at,
        cast(m.user_id as text),
        %3$s,
        cast(m.sender as text),
        case when analytics_is_said(m.user_message) then m.user_message
             when m.user_message is null and m.sender in ('user', 'conversation') and analytics_is_said(m.content) then m.content
        end,
        case when analytics_is_said(m.ai_message) then m.ai_message end,
        case when m.sender in ('assistant', 'bot', 'ai') then
            case when analytics_is_said(m.ai_message) then m.ai_message when analytics_is_said(m.content) then m.content end
        end,
        m.house_id,
        array[
            %1$s,
            case when %4$s then cast(cast(m.user_id as text) as uuid) end],
        coalesce(%2$s, nullif(btrim(m.metadata ->> 'topic'), '')),
        m.metadata,
        m.latency_ms,
        m.token_count,
        cast(m.cost_usd as numeric),
        m.cited_document_ids,
        (m.metadata ->> 'testMode') is not distinct from 'true',
        m.development_id is not null and d.id is null
    from messages m
    left join developments d on d.tenant_id = m.tenant_id and d.id = m.development_id
$body$
$sql$,
        case when has_unit_id then 'cast(m.unit_id as uuid)' else 'cast(null as uuid)' end,
        case when has_topic then 'nullif(btrim(m.question_topic), '''')' else 'cast(null as text)' end,
        case when thread_is_uuid then 'cast(m.user_id as uuid)' else 'cast(null as uuid)' end,
        user_is_uuid);
begin
    begin
        execute replace(body, 'create function', 'create or replace function');
    exception when invalid_function_definition then
        drop function analytics_message_rows() cascade;
        execute body;
    end;
end
$do$;

