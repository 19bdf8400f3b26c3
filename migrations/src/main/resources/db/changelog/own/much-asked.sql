--liquibase formatted sql

--changeset openhouse:much-asked-keys
--comment: Sums of the keys that are asked most, day by day, on the levels that have keys of their own: a development, a tenant (development ffffffff-ffff-ffff-ffff-ffffffffffff) and the platform (both ids so). Other keys have few facts, which are read.
-- Up to which day, exclusively, the keys of a level have been chosen, and when; the first day that has changed since.
create table if not exists analytics_much_asked_level (
  tenant_id uuid not null,
  development_id uuid not null,
  chosen_to date not null,
  chosen_at timestamptz not null,
  changed_from date,
  primary key (tenant_id, development_id)
);
-- The chosen keys. Their sums hold all days before summed_to: what changes such a day takes the sums from that day on away and notes when.
create table if not exists analytics_much_asked (
  tenant_id uuid not null,
  development_id uuid not null,
  question_key uuid not null,
  summed_to date not null default '-infinity',
  changed_at timestamptz,
  primary key (tenant_id, development_id, question_key)
);
-- Questions by spelling; who has its text is one of the tenants that asked so.
create table if not exists analytics_much_asked_day (
  tenant_id uuid not null,
  development_id uuid not null,
  question_key uuid not null,
  day date not null,
  spelling uuid not null,
  told_by uuid not null,
  questions bigint not null,
  eligible bigint not null,
  unanswered bigint not null,
  last_asked_at timestamptz not null,
  primary key (tenant_id, development_id, question_key, day, spelling)
);
-- How many homes asked on a day (earlier_day is the same day), and how many of these had asked before, by the last day that they did.
-- Homes of some days are those of each day without those whose earlier day is one of them too.
create table if not exists analytics_much_asked_home (
  tenant_id uuid not null,
  development_id uuid not null,
  question_key uuid not null,
  earlier_day date not null,
  day date not null,
  homes bigint not null,
  primary key (tenant_id, development_id, question_key, earlier_day, day) include (homes)
);

--changeset openhouse:much-asked-months
--comment: Keys tell month by month, day by day, how often they were asked so far, so that any days are a difference; takes the place of a row for each day. Keys are chosen anew.
delete from analytics_much_asked_level;
-- How often a key that is not chosen was asked in a month at most, days that had it once aside.
alter table analytics_much_asked_level add column if not exists others_at_most bigint not null;
update analytics_much_asked set summed_to = '-infinity', changed_at = null;
-- Views of isolation stand on them, which are made anew for the tables that there are.
drop table if exists analytics_much_asked_day cascade;
drop table if exists analytics_much_asked_home cascade;
create table if not exists analytics_much_asked_month (
  tenant_id uuid not null,
  development_id uuid not null,
  month date not null,
  question_key uuid not null,
  so_far integer[] not null check (cardinality(so_far) = 31),
  primary key (tenant_id, development_id, month, question_key)
) with (fillfactor = 80);
-- The same by spelling; who has its text is one of the tenants that asked so. last_asked_at is that of each day.
create table if not exists analytics_much_asked_spelling (
  tenant_id uuid not null,
  development_id uuid not null,
  question_key uuid not null,
  month date not null,
  spelling uuid not null,
  told_by uuid not null,
  so_far integer[] not null check (cardinality(so_far) = 31),
  eligible_so_far integer[] not null check (cardinality(eligible_so_far) = 31),
  unanswered_so_far integer[] not null check (cardinality(unanswered_so_far) = 31),
  last_asked_at timestamptz[] not null check (cardinality(last_asked_at) = 31),
  primary key (tenant_id, development_id, question_key, month, spelling)
) with (fillfactor = 80);
-- How many homes asked on a day, and, of those that had asked before, how many days before, in order. Homes of some days are those of each
-- day without those whose day before is one of them too.
create table if not exists analytics_much_asked_home (
  tenant_id uuid not null,
  development_id uuid not null,
  question_key uuid not null,
  day date not null,
  homes integer not null,
  gaps integer[] not null,
  primary key (tenant_id, development_id, question_key, day)
);

--changeset openhouse:much-asked-hours
--comment: Sums of keys hold hours of the day that is not over too, as on it many homes ask that would each have to be looked up.
alter table analytics_much_asked add column if not exists summed_hours smallint not null default 0;
comment on column analytics_much_asked.summed_hours is 'The sums hold all days before summed_to and so many hours of it, by the clock of each tenant.';
