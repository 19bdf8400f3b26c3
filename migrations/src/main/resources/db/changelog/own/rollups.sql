--liquibase formatted sql

--changeset openhouse:rollups
--comment: Sums of facts by the local day of their tenant, on three levels: a development (an id of zeros where a fact has none), a tenant (development ffffffff-ffff-ffff-ffff-ffffffffffff) and the platform (both ids so).
-- What is in the rollups: the facts of a tenant's days before this one, read in this zone; and whether the tenant has distributions and
-- keys of its own, as those have who are asked much. A row with the id of a development says the same of those of the development.
create table if not exists analytics_rolled (
  tenant_id uuid not null,
  development_id uuid not null,
  zone text not null,
  counted boolean not null,
  rolled_to date not null default '-infinity',
  primary key (tenant_id, development_id)
);
create table if not exists analytics_day (
  tenant_id uuid not null,
  development_id uuid not null,
  day date not null,
  messages bigint not null,
  tokens bigint not null,
  cost_usd numeric not null,
  latency_sum_ms bigint not null,
  latency_samples bigint not null,
  questions bigint not null,
  answers bigint not null,
  answers_with_tokens bigint not null,
  answers_with_cost bigint not null,
  eligible bigint not null,
  no_answer bigint not null,
  no_match bigint not null,
  lookup_failed bigint not null,
  no_info bigint not null,
  test_messages bigint not null,
  tenant_mismatch bigint not null,
  primary key (tenant_id, development_id, day)
) with (fillfactor = 80);
create index if not exists analytics_day_idx on analytics_day (day, tenant_id);
-- How many questions a local hour had (figure "hour"), and how many latencies lie in a bucket (figure "latency").
create table if not exists analytics_distribution (
  tenant_id uuid not null,
  development_id uuid not null,
  figure text not null check (figure in ('hour', 'latency')),
  day date not null,
  bucket integer not null,
  n bigint not null,
  primary key (tenant_id, development_id, figure, day, bucket)
) with (fillfactor = 80);
create table if not exists analytics_question_day (
  tenant_id uuid not null,
  development_id uuid not null,
  question_key uuid not null,
  day date not null,
  questions bigint not null,
  primary key (tenant_id, development_id, question_key, day)
) with (fillfactor = 90);
-- The keys of a day that were asked most; most keys are asked once and need not be found.
create index if not exists analytics_question_day_top_idx
  on analytics_question_day (tenant_id, development_id, day, questions desc) where questions > 1;

--changeset openhouse:rollups-of-repeats
--comment: Sums that are new are counted from the beginning.
delete from analytics_rolled;
delete from analytics_day;
delete from analytics_distribution;
delete from analytics_question_day;
alter table analytics_day add column if not exists home_questions bigint not null default 0;
-- Eligible questions of known homes that repeat one of the same home and key: how many of a day repeat one of an earlier day, each
-- time the last one before. Those whose earlier day lies in a window are the repeated ones of the window.
create table if not exists analytics_repeat (
  tenant_id uuid not null,
  development_id uuid not null,
  day date not null,
  earlier_day date not null,
  n bigint not null,
  primary key (tenant_id, development_id, day, earlier_day)
) with (fillfactor = 80);
create index if not exists analytics_fact_pair_idx
  on analytics_fact (tenant_id, home_id, question_key, asked_at) where eligible and home_id is not null;

--changeset openhouse:question-days-by-day
--comment: The keys of some days lie beside each other, so that they are added up, and written, without a walk through all keys.
set local statement_timeout = 0;
alter table analytics_question_day
  drop constraint analytics_question_day_pkey, add primary key (tenant_id, development_id, day, question_key) include (questions);

--changeset openhouse:repeats-when-all-days-are-there
--comment: Repeats are counted once all days of a tenant are rolled up, so what was under way begins anew.
delete from analytics_repeat where exists (select from analytics_rolled where rolled_to < 'infinity');
delete from analytics_day where exists (select from analytics_rolled where rolled_to < 'infinity');
delete from analytics_distribution where exists (select from analytics_rolled where rolled_to < 'infinity');
delete from analytics_question_day where exists (select from analytics_rolled where rolled_to < 'infinity');
delete from analytics_rolled where exists (select from analytics_rolled where rolled_to < 'infinity');

--changeset openhouse:days-of-questions
--comment: The questions of all developments in some days are added up by an index alone; takes the place of the one by day and tenant.
set local statement_timeout = 0;
create index if not exists analytics_day_questions_idx on analytics_day (day, tenant_id, development_id) include (questions);
drop index if exists analytics_day_idx;

--changeset openhouse:facts-with-house-types
--comment: The house type of the home that asked. Facts are made anew by their new definition, and all that is made of them.
alter table analytics_fact add column if not exists house_type_code text;
alter table analytics_home add column if not exists house_type_code text;
-- Questions of a development by topic and house type (null where the home is not known).
create table if not exists analytics_topic_day (
  tenant_id uuid not null,
  development_id uuid not null,
  day date not null,
  topic text not null,
  house_type_code text,
  questions bigint not null
) with (fillfactor = 80);
create unique index if not exists analytics_topic_day_key
  on analytics_topic_day (tenant_id, development_id, day, topic, coalesce(house_type_code, ''), (house_type_code is null));

--changeset openhouse:rollups-of-last-questions
--comment: Sums that are new are counted from the beginning.
delete from analytics_repeat;
delete from analytics_day;
delete from analytics_distribution;
delete from analytics_question_day;
delete from analytics_rolled;
-- How many asked last in a quarter of an hour (counted from 1970 on): of a development its homes (who "home"), of a tenant and the platform
-- homeowners ("homeowner") and homes that asked without a known one ("unresolved"). Those who asked since a moment are a sum of these.
create table if not exists analytics_last_asked (
  tenant_id uuid not null,
  development_id uuid not null,
  who text not null check (who in ('home', 'homeowner', 'unresolved')),
  slot bigint not null,
  n bigint not null,
  primary key (tenant_id, development_id, who, slot)
) with (fillfactor = 80);

--changeset openhouse:own-homeowners
--comment: Whether the homeowner is one of the question's development. Facts are made anew by their new definition, and all that is made of them.
alter table analytics_fact add column if not exists own_homeowner boolean;
-- Of a development its own homeowners ("own_homeowner") and homes without a known one are counted too.
alter table analytics_last_asked
  drop constraint if exists analytics_last_asked_who_check,
  add constraint analytics_last_asked_who_check check (who in ('home', 'homeowner', 'own_homeowner', 'unresolved'));

--changeset openhouse:facts-of-keys
--comment: Holds what is told of the most asked questions, so that their rows are not read; takes the place of the narrower one, also where it is put off.
set local statement_timeout = 0;
drop index if exists analytics_fact_key_idx;
delete from analytics_fact_index where definition like '%analytics_fact_key_idx%';
create index if not exists analytics_fact_key_asked_idx on analytics_fact (tenant_id, question_key, asked_at)
  include (development_id, home_id, spelling, eligible, unanswered_reason) where asked and excluded is null;

--changeset openhouse:most-asked-keys
--comment: Holds the keys themselves, so that no row is read for them; takes the place of the one without.
set local statement_timeout = 0;
drop index if exists analytics_question_day_top_idx;
create index if not exists analytics_question_day_most_idx
  on analytics_question_day (tenant_id, development_id, day, questions desc) include (question_key) where questions > 1;

--changeset openhouse:facts-of-homeowners
--comment: Whether somebody asked in some days is told without reading a question; takes the place of the one without times, also where it is put off.
set local statement_timeout = 0;
drop index if exists analytics_fact_homeowner_idx;
delete from analytics_fact_index where definition like '%analytics_fact_homeowner_idx%';
create index if not exists analytics_fact_homeowner_asked_idx on analytics_fact (tenant_id, homeowner_id, asked_at)
  include (development_id) where homeowner_id is not null and asked and excluded is null;

--changeset openhouse:questions-so-far
--comment: How many questions a development had so far in a month, day by day, so that those of any days are a difference. What holds all days before months_to is not read from there on: what changes such a day puts it back to that day.
create table if not exists analytics_question_month (
  tenant_id uuid not null,
  development_id uuid not null,
  month date not null,
  so_far integer[] not null check (cardinality(so_far) = 31),
  primary key (tenant_id, development_id, month)
) with (fillfactor = 80);
alter table analytics_rolled
  add column if not exists months_to date not null default '-infinity',
  add column if not exists months_changed_at timestamptz;

--changeset openhouse:months-of-parts
--comment: Months of each part of a figure: of the questions of a development (which has no parts), of its latencies and those of its tenant by bucket, and of its questions by topic and house type; takes the place of the months of questions alone.
create table if not exists analytics_month (
  tenant_id uuid not null,
  development_id uuid not null,
  figure text not null check (figure in ('questions', 'latency', 'topic')),
  month date not null,
  part text not null,
  house_type_code text,
  so_far integer[] not null check (cardinality(so_far) = 31)
) with (fillfactor = 80);
create unique index if not exists analytics_month_key
  on analytics_month (tenant_id, figure, month, development_id, part, coalesce(house_type_code, ''), (house_type_code is null));
drop table if exists analytics_question_month;
update analytics_rolled set months_to = '-infinity';
