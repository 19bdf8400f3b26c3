--liquibase formatted sql

--changeset openhouse:ratings-written-by
--comment: Tells by which transaction a rating was written, so that new ones are found without a trigger; older rows stay null and are not rewritten.
set local lock_timeout = '15s';
alter table feedback add column if not exists analytics_xid xid8;
alter table feedback alter column analytics_xid set default pg_current_xact_id();

--changeset openhouse:index-feedback-xid runInTransaction:false endDelimiter:;;
--comment: Built beside running writers; what an interrupted attempt left behind is invalid and goes first.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_feedback_xid_idx') and not indisvalid) then
    drop index analytics_feedback_xid_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_feedback_xid_idx on feedback (analytics_xid) where analytics_xid is not null;;

--changeset openhouse:index-feedback-created runInTransaction:false endDelimiter:;;
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_feedback_created_idx') and not indisvalid) then
    drop index analytics_feedback_created_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_feedback_created_idx on feedback (tenant_id, created_at);;

--changeset openhouse:early-ratings
--comment: Ratings that bear an earlier time than their message, which hardly any does: all others of a window are as young as the window.
create table if not exists analytics_early_rating (
  tenant_id uuid not null,
  feedback_id uuid not null,
  primary key (tenant_id, feedback_id)
);
create table if not exists analytics_rating_state (
  only_row boolean primary key default true check (only_row),
  -- The early ones of the ratings that this snapshot sees are told; null: none are.
  seen pg_snapshot
);
insert into analytics_rating_state (only_row) values (true) on conflict do nothing;
insert into analytics_watch (reader, relation) values ('ratings', 'feedback') on conflict do nothing;

--changeset openhouse:told-ratings
--comment: Valid ratings beside the time and development of their message, so that those of a window are counted without a look at either; takes the place of the early ones.
create table if not exists analytics_told_rating (
  tenant_id uuid not null,
  feedback_id uuid not null,
  message_id uuid not null,
  development_id uuid,
  asked_at timestamptz not null,
  rating smallint not null,
  rated_at timestamptz not null,
  -- When the same person rated the message again; null: never.
  superseded_at timestamptz,
  -- Of the ratings of a message one is its first, by which rated messages are counted.
  first_of_message boolean not null,
  primary key (tenant_id, feedback_id)
);
create index if not exists analytics_told_rating_message_idx on analytics_told_rating (tenant_id, message_id);
create index if not exists analytics_told_rating_asked_idx on analytics_told_rating (tenant_id, asked_at)
  include (development_id, message_id, rating, rated_at, superseded_at, first_of_message);
update analytics_rating_state set seen = null;
drop table if exists analytics_early_rating;

--changeset openhouse:index-feedback-created-dropped runInTransaction:false endDelimiter:;;
--comment: Ratings of a window are found by the time of their messages, so an index of ours by their own only costs who rates.
set lock_timeout = 0;;
drop index concurrently if exists analytics_feedback_created_idx;;

--changeset openhouse:told-ratings-of-questions
--comment: The question that a rating is of: of its message, or of the message that its message answers; so that rated questions are found without a look at either. All are told once more.
alter table analytics_told_rating
  add column if not exists question_id uuid,
  -- Null with it: of no question that counts.
  add column if not exists question_asked_at timestamptz;
create index if not exists analytics_told_rating_question_idx on analytics_told_rating (tenant_id, question_asked_at, question_id)
  include (development_id, rating, rated_at) where question_asked_at is not null;
update analytics_rating_state set seen = null;
