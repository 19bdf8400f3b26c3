--liquibase formatted sql

--changeset openhouse:view-analytics_fact runOnChange:true splitStatements:false
--comment: The definition of the facts: what analytics_fact keeps of each message row, and the text of its question.
drop function if exists analytics_fact_rows() cascade;
create function analytics_fact_rows() returns table (
    tenant_id uuid, message_id uuid, development_id uuid, asked_at timestamptz, excluded text,
    asked boolean, answered boolean, lone boolean, eligible boolean, tokens_known boolean, cost_known boolean,
    latency_ms integer, token_count integer, answer_latency_ms integer, thread bigint,
    home_id uuid, homeowner_id uuid, answer_message_id uuid, spelling uuid, question_key uuid,
    cost_usd numeric, topic text, unanswered_reason text, sought uuid[], question text, worded_topic text)
language sql stable parallel safe as $body$
    select
        m.tenant_id,
        m.message_id,
        m.development_id,
        m.created_at,
        case when m.test then 'test' when m.tenant_mismatch then 'tenant_mismatch' end,
        q.message_id is not null,
        q.answer is not null,
        q.message_id is not null and m.own_answer is null,
        q.eligible,
        q.token_count > 0,
        q.cost_usd > 0,
        m.latency_ms,
        m.token_count,
        q.latency_ms,
        hashtextextended(concat(m.development_id, ' ', m.thread), 0),
        q.home_id,
        q.homeowner_id,
        q.answer_message_id,
        q.spelling,
        q.question_key,
        m.cost_usd,
        q.topic,
        q.unanswered_reason,
        case when q.message_id is null then null
             when q.home_id is null then nullif(array_remove(m.unit_ids, null), '{}')
             when q.home_id <> m.unit_ids[1] then array[m.unit_ids[1]] end,
        q.question,
        q.worded_topic
    from analytics_message_rows() m
    left join analytics_question_rows() q on q.tenant_id = m.tenant_id and q.message_id = m.message_id
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
       answer_latency_ms as latency_ms, home_id, homeowner_id, answer_message_id, spelling, question_key, topic, unanswered_reason
from analytics_real_facts() where asked;
create or replace view analytics_question_live as
select tenant_id, message_id, development_id, asked_at, answered, eligible, tokens_known, cost_known,
       answer_latency_ms as latency_ms, home_id, homeowner_id, answer_message_id, spelling, question_key, topic, unanswered_reason
from analytics_fact_rows() where excluded is null and asked;

create or replace view analytics_spelling_live as
select distinct tenant_id, spelling, question_key, question from analytics_fact_rows() where asked;

--changeset openhouse:view-analytics_total runOnChange:true splitStatements:false
--comment: What analytics_total keeps, counted anew.
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

--changeset openhouse:view-analytics_home runOnChange:true splitStatements:false
--comment: The definition of whose a home is: the homeowner of its development whose e-mail is the purchaser's.
create or replace function analytics_home_rows() returns table (
    tenant_id uuid, unit_id uuid, development_id uuid, homeowner_id uuid)
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
         limit 1)
    from units u
$body$;

--changeset openhouse:analytics_changed_since runOnChange:true splitStatements:false
--comment: Whether a version of a row may be younger than a snapshot; younger ones always are told so, compared on the circle of 32 bits.
create or replace function analytics_changed_since(version xid, seen pg_snapshot) returns boolean
language sql immutable parallel safe as $body$
    select seen is null
        or ((cast(cast(version as text) as bigint) - cast(cast(pg_snapshot_xmin(seen) as text) as bigint)) & 4294967295) < 2147483648
$body$;
