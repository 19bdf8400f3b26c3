--liquibase formatted sql

--changeset openhouse:messages-written-by
--comment: Tells by which transaction a message was written, so that new ones are found without a trigger; older rows stay null and are not rewritten.
set local lock_timeout = '15s';
alter table messages add column if not exists analytics_xid xid8;
alter table messages alter column analytics_xid set default pg_current_xact_id();

--changeset openhouse:index-messages-xid runInTransaction:false endDelimiter:;;
--comment: The one index on all messages. Built beside running writers; what an interrupted attempt left behind goes first.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_messages_xid_idx') and not indisvalid) then
    drop index analytics_messages_xid_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_messages_xid_idx on messages (analytics_xid) where analytics_xid is not null;;

--changeset openhouse:index-messages-anonymous runInTransaction:false endDelimiter:;;
--comment: What follows in the thread of anonymous visitors, who are one user to a development; other threads are short enough for the user's index.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_messages_anonymous_idx') and not indisvalid) then
    drop index analytics_messages_anonymous_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_messages_anonymous_idx on messages (user_id, created_at, id)
  where cast(user_id as text) like 'anonymous-%';;

--changeset openhouse:earlier-indexes-dropped runInTransaction:false endDelimiter:;;
--comment: Figures read the facts, so earlier indexes of ours on messages only cost its writers; those by address have others in their place.
set lock_timeout = 0;;
drop index concurrently if exists analytics_messages_tenant_created_idx;;
drop index concurrently if exists analytics_messages_development_created_idx;;
drop index concurrently if exists analytics_homeowners_email_idx;;
drop index concurrently if exists analytics_units_purchaser_idx;;

--changeset openhouse:facts
--comment: One narrow row per message row, of test rows and contradictions too, so that "no row here" means "not followed yet".
create table if not exists analytics_fact (
  tenant_id uuid not null,
  message_id uuid not null,
  development_id uuid,
  asked_at timestamptz not null,
  excluded text check (excluded in ('test', 'tenant_mismatch')),
  asked boolean not null,
  answered boolean not null,
  -- A question without an answer in its own row: later rows of its thread may answer it.
  lone boolean not null,
  eligible boolean,
  tokens_known boolean,
  cost_known boolean,
  latency_ms integer,
  token_count integer,
  answer_latency_ms integer,
  thread bigint,
  home_id uuid,
  homeowner_id uuid,
  answer_message_id uuid,
  spelling uuid,
  question_key uuid,
  cost_usd numeric,
  topic text,
  unanswered_reason text,
  -- Units that the row names and that there are not, in the order in which they would be its home.
  sought uuid[],
  primary key (tenant_id, message_id)
);
create index if not exists analytics_fact_asked_idx on analytics_fact (tenant_id, asked_at);
create index if not exists analytics_fact_development_idx on analytics_fact (tenant_id, development_id, asked_at) where asked;
create index if not exists analytics_fact_home_idx on analytics_fact (tenant_id, home_id) where home_id is not null;
create index if not exists analytics_fact_homeowner_idx on analytics_fact (tenant_id, homeowner_id) where homeowner_id is not null;
create index if not exists analytics_fact_key_idx on analytics_fact (tenant_id, question_key, asked_at) where question_key is not null;
create index if not exists analytics_fact_lone_idx on analytics_fact (tenant_id, thread, asked_at, message_id) where lone;
create index if not exists analytics_fact_sought_idx on analytics_fact using gin (sought) where sought is not null;
create index if not exists analytics_fact_excluded_idx on analytics_fact (tenant_id, asked_at) where excluded is not null;

--changeset openhouse:spellings
--comment: The texts of questions once per tenant, named by their hashes, with what follows from a text alone; spellings with one key are the same question.
create table if not exists analytics_spelling (
  tenant_id uuid not null,
  spelling uuid not null,
  question_key uuid not null,
  topic text not null,
  question text not null,
  primary key (tenant_id, spelling)
);

--changeset openhouse:homes
--comment: Whose a home is, as the facts were made with it.
create table if not exists analytics_home (
  tenant_id uuid not null,
  unit_id uuid not null,
  development_id uuid not null,
  homeowner_id uuid,
  primary key (tenant_id, unit_id)
);
create index if not exists analytics_home_homeowner_idx on analytics_home (tenant_id, homeowner_id) where homeowner_id is not null;

--changeset openhouse:facts-state
--comment: How far the facts have followed; local to the installation, so without a tenant.
create table if not exists analytics_fact_state (
  only_row boolean primary key default true check (only_row),
  -- Messages of transactions that this snapshot does not see are still to come; null: nothing has been read.
  seen pg_snapshot,
  -- The next block of messages to read; null when all of the history has been read.
  backfill_block bigint default 0,
  -- By which definitions the facts were made.
  definition text,
  caught_up_at timestamptz
);
insert into analytics_fact_state (only_row) values (true) on conflict do nothing;
create table if not exists analytics_watch (
  relation text primary key,
  filenode bigint,
  changes bigint,
  -- Versions of rows that this snapshot does not see are changes; null: nothing has been read.
  seen pg_snapshot
);
insert into analytics_watch (relation) values ('messages'), ('units'), ('homeowners') on conflict do nothing;

--changeset openhouse:facts-indexes-put-off splitStatements:false
--comment: The indexes of facts that wait for the end of the history, which is read in far less time without them.
create table if not exists analytics_fact_index (
  definition text primary key
);

--changeset openhouse:spellings-by-text splitStatements:false
--comment: A text that one tenant's people have used says the same of every other's, so it is looked up by itself.
alter table analytics_spelling drop constraint analytics_spelling_pkey, add primary key (spelling, tenant_id);

--changeset openhouse:facts-of-developments
--comment: Holds what is most asked of the questions of a development, so that their rows are not read; takes the place of the narrower one, also where it is put off.
set local statement_timeout = 0;
drop index if exists analytics_fact_development_idx;
delete from analytics_fact_index where definition like '%analytics_fact_development_idx%';
create index if not exists analytics_fact_development_asked_idx
  on analytics_fact (tenant_id, development_id, asked_at) include (home_id, homeowner_id, topic) where asked and excluded is null;

--changeset openhouse:citations
--comment: The documents that an answer was looked up in, as far as they are named as ids are written; and how many answers each was of use for, all time.
alter table analytics_fact add column if not exists cited uuid[];
create table if not exists analytics_citation (
  tenant_id uuid not null,
  development_id uuid not null,
  document_id uuid not null,
  answers bigint not null,
  primary key (tenant_id, development_id, document_id)
) with (fillfactor = 50);

--changeset openhouse:index-facts-home-asked runInTransaction:false endDelimiter:;;
--comment: What a home asked last is found without a look at all that it asked; takes the place of the index of homes alone.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_fact_home_asked_idx') and not indisvalid) then
    drop index analytics_fact_home_asked_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_fact_home_asked_idx on analytics_fact (tenant_id, home_id, asked_at)
  where home_id is not null and asked and excluded is null;;
drop index concurrently if exists analytics_fact_home_idx;;

--changeset openhouse:index-facts-home-keys runInTransaction:false endDelimiter:;;
--comment: Whether a home asked the same before, or anything of late, is told without reading a question; takes the place of the narrower one, also where it is put off.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_fact_home_key_idx') and not indisvalid) then
    drop index analytics_fact_home_key_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_fact_home_key_idx on analytics_fact (tenant_id, home_id, asked_at)
  include (development_id, question_key) where home_id is not null and asked and excluded is null;;
drop index concurrently if exists analytics_fact_home_asked_idx;;
delete from analytics_fact_index where definition like '%analytics_fact_home_asked_idx%';;

--changeset openhouse:index-messages-replies runInTransaction:false endDelimiter:;;
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from pg_attribute where attrelid = to_regclass('messages') and attname = 'sender' and not attisdropped and atttypid in (cast('text' as regtype), cast('character varying' as regtype))
--comment: Whether a question can have a reply in a row of its own, without a look at its thread. It holds such rows alone, so a writer that stores questions and answers together has nothing in it.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_messages_reply_idx') and not indisvalid) then
    drop index analytics_messages_reply_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_messages_reply_idx on messages (user_id, created_at)
  where cast(sender as text) in ('assistant', 'bot', 'ai');;
