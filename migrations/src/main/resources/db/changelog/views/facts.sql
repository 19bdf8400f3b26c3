--liquibase formatted sql

--changeset openhouse:view-analytics_fact runOnChange:true splitStatements:false
--comment: The definition of the facts: what analytics_fact keeps of each message row, and the text of its question.
drop function if exists analytics_fact_rows() cascade;
create function analytics_fact_rows() returns table (
    tenant_id uuid, message_id uuid, development_id uuid, asked_at timestamptz, excluded text,
    asked boolean, answered boolean, lone boolean, eligible boolean, tokens_known boolean, cost_known boolean,
    latency_ms integer, token_count integer, answer_latency_ms integer, thread bigint,
    home_id uuid, homeowner_id uuid, answer_message_id uuid, spelling uuid, question_key uuid,
    cost_usd numeric, topic text, unanswered_reason text, sought uuid[], cited uuid[], house_type_code text, own_homeowner boolean,
    question text, worded_topic text)
language sql stable parallel safe as $body$
    select
        m.tenant_id,
        m.message_id,
        m.development_id,
        m.created_at,
        case when m.test then 'test' when m.tenant_mismatch then 'tenant_mismatch' end,
        m.asked,
        m.answered,
        m.lone,
        m.eligible,
        m.answer_token_count > 0,
        m.answer_cost_usd > 0,
        m.latency_ms,
        m.token_count,
        m.answer_latency_ms,
        hashtextextended(concat(m.development_id, ' ', m.thread), 0),
        m.home_id,
        m.homeowner_id,
        m.answer_message_id,
        m.spelling,
        m.question_key,
        m.cost_usd,
        m.topic,
        m.unanswered_reason,
        case when not m.asked then null
             when m.home_id is null then nullif(array_remove(m.unit_ids, null), '{}')
             when m.home_id <> m.unit_ids[1] then array[m.unit_ids[1]] end,
        case when cardinality(m.cited) > 0
             then (select array_agg(distinct cast(lower(c.id) as uuid))
                   from unnest(m.cited) as c (id)
                   where lower(c.id) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') end,
        m.house_type_code,
        m.homeowner_id is not null and coalesce(m.own_homeowner, false),
        m.question,
        m.worded_topic
    from analytics_exchange_rows() m
$body$;

--changeset openhouse:view-analytics_question-of-facts runOnChange:true splitStatements:false
--comment: What figures read. Each view has a twin of the same columns, "_live", which reads the rows themselves and serves while the facts are not there.
drop view if exists analytics_question, analytics_message cascade;
create or replace view analytics_fact_live as
select * from analytics_fact_rows();

create or replace function analytics_real_facts() returns setof analytics_fact
language sql stable parallel safe as $body$
    select * from analytics_fact where excluded is null
$body$;
create view analytics_message as
select tenant_id, message_id, development_id, asked_at as created_at, latency_ms, token_count, cost_usd
from analytics_real_facts();
create or replace view analytics_message_live as
select tenant_id, message_id, development_id, asked_at as created_at, latency_ms, token_count, cost_usd
from analytics_fact_rows() where excluded is null;

create view analytics_question as
select tenant_id, message_id, development_id, asked_at, answered, eligible, tokens_known, cost_known,
       answer_latency_ms as latency_ms, home_id, homeowner_id, answer_message_id, spelling, question_key, topic, unanswered_reason,
       cited, house_type_code, own_homeowner
from analytics_real_facts() where asked;
create or replace view analytics_question_live as
select tenant_id, message_id, development_id, asked_at, answered, eligible, tokens_known, cost_known,
       answer_latency_ms as latency_ms, home_id, homeowner_id, answer_message_id, spelling, question_key, topic, unanswered_reason,
       cited, house_type_code, own_homeowner
from analytics_fact_rows() where excluded is null and asked;

create or replace view analytics_spelling_live as
select distinct tenant_id, spelling, question_key, question from analytics_fact_rows() where asked;

--changeset openhouse:view-analytics_total runOnChange:true splitStatements:false
--comment: What analytics_total and analytics_citation keep, counted anew from the rows.
create or replace view analytics_total_live as
select
    tenant_id,
    coalesce(development_id, '00000000-0000-0000-0000-000000000000') as development_id,
    count(*) filter (where excluded is null) as messages,
    count(*) filter (where asked) as questions,
    count(*) filter (where excluded = 'test') as test_messages,
    count(*) filter (where excluded = 'tenant_mismatch') as tenant_mismatch
from analytics_fact_rows()
group by 1, 2;
create or replace view analytics_citation_live as
select tenant_id, development_id, unnest(cited) as document_id, count(*) as answers
from analytics_fact_rows()
where asked and answered and excluded is null and development_id is not null
group by 1, 2, 3;

--changeset openhouse:view-analytics_home runOnChange:true splitStatements:false
--comment: The definition of whose a home is and of its house type: the homeowner of its development whose e-mail is the purchaser's.
drop function if exists analytics_home_rows();
create function analytics_home_rows() returns table (
    tenant_id uuid, unit_id uuid, development_id uuid, homeowner_id uuid, house_type_code text)
language sql stable parallel safe as $body$
    select
        u.tenant_id,
        u.id,
        u.development_id,
        (select h.id
         from homeowners h
         where h.tenant_id = u.tenant_id and h.development_id is not distinct from u.development_id
           and lower(h.email) = analytics_email(u.purchaser_email)
         order by h.created_at, h.id
         limit 1),
        cast(u.house_type_code as text)
    from units u
$body$;

--changeset openhouse:analytics_changed_since runOnChange:true splitStatements:false
--comment: Whether a version of a row may be younger than a snapshot; younger ones always are told so, compared on the circle of 32 bits. Each argument is named once: else the function would be called for each row of a table, not be part of the query.
create or replace function analytics_changed_since(version xid, seen pg_snapshot) returns boolean
language sql immutable parallel safe as $body$
    select coalesce(
        ((cast(cast(version as text) as bigint) - cast(cast(pg_snapshot_xmin(seen) as text) as bigint)) & 4294967295) < 2147483648, true)
$body$;

--changeset openhouse:analytics_fact_indexes runOnChange:true splitStatements:false
--comment: The indexes of facts other than the key are put off while the history is read; what defines them is kept, so that a run that was stopped ends them.
create or replace function analytics_defer_fact_indexes() returns boolean
language plpgsql as $body$
declare
    put_off record;
begin
    -- Readers come first: who still reads facts of older definitions needs the indexes.
    perform set_config('lock_timeout', '2s', true);
    for put_off in
        select cast(cast(i.indexrelid as regclass) as text) as name, pg_get_indexdef(i.indexrelid) as definition
        from pg_index i
        where i.indrelid = cast('analytics_fact' as regclass) and not i.indisunique
    loop
        insert into analytics_fact_index (definition) values (put_off.definition);
        execute 'drop index ' || put_off.name;
    end loop;
    return true;
-- Who may not drop them reads the history with them.
exception when insufficient_privilege or lock_not_available then
    return false;
end
$body$;

create or replace function analytics_build_fact_index() returns boolean
language plpgsql as $body$
declare
    waiting text;
begin
    -- Who may not change it has not put any off.
    if has_table_privilege('analytics_fact_index', 'update') then
        -- What another connection builds is left to it.
        select definition into waiting from analytics_fact_index order by definition limit 1 for update skip locked;
    end if;
    if waiting is not null then
        execute waiting;
        delete from analytics_fact_index where definition = waiting;
    end if;
    return waiting is not null;
end
$body$;
