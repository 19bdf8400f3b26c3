--liquibase formatted sql

--changeset openhouse:rollups-of-all-reasons
--comment: Why questions were not answered, whether they are eligible or not (the sums without "any" are of eligible ones). Sums that are new are counted from the beginning.
set local statement_timeout = 0;
alter table analytics_day
  add column if not exists any_no_answer bigint not null default 0,
  add column if not exists any_no_match bigint not null default 0,
  add column if not exists any_lookup_failed bigint not null default 0,
  add column if not exists any_no_info bigint not null default 0;
delete from analytics_much_asked_level;
delete from analytics_much_asked;
delete from analytics_much_asked_month;
delete from analytics_much_asked_spelling;
delete from analytics_much_asked_home;
delete from analytics_repeat;
delete from analytics_last_asked;
delete from analytics_topic_day;
delete from analytics_day;
delete from analytics_month;
delete from analytics_distribution;
delete from analytics_question_day;
delete from analytics_rolled;
