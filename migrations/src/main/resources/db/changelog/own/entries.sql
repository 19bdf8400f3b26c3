--liquibase formatted sql

--changeset openhouse:entries
--comment: What lists of large developments are filtered and sorted by, one row per unit and per homeowner; texts stay where they are.
create table if not exists analytics_unit_entry (
  tenant_id uuid not null,
  unit_id uuid not null,
  development_id uuid not null,
  homeowner_id uuid,
  house_type_code text not null,
  bedrooms integer,
  number_order numeric,
  number_text text not null,
  missing_email boolean not null,
  must_read_agreed boolean not null,
  last_chat_at timestamptz,
  questions bigint not null,
  documents_opened bigint not null,
  stage integer not null,
  primary key (tenant_id, unit_id)
);
create index if not exists analytics_unit_entry_development_idx on analytics_unit_entry (tenant_id, development_id);
create index if not exists analytics_unit_entry_homeowner_idx on analytics_unit_entry (tenant_id, homeowner_id);
create table if not exists analytics_homeowner_entry (
  tenant_id uuid not null,
  homeowner_id uuid not null,
  development_id uuid not null,
  unit_id uuid,
  house_type_code text,
  number_order numeric,
  number_text text,
  name_text text not null,
  recorded_at timestamptz,
  asked_at timestamptz,
  opened_at timestamptz,
  chat_count bigint not null,
  documents_viewed bigint not null,
  stage integer not null,
  primary key (tenant_id, homeowner_id)
);
create index if not exists analytics_homeowner_entry_development_idx on analytics_homeowner_entry (tenant_id, development_id);
create index if not exists analytics_homeowner_entry_unit_idx on analytics_homeowner_entry (tenant_id, unit_id);
-- The developments that have them; complete once each of their units and homeowners has one.
create table if not exists analytics_large_development (
  tenant_id uuid not null,
  development_id uuid not null,
  complete boolean not null default false,
  primary key (tenant_id, development_id)
);
-- What is made from a table: facts of messages, or entries of lists.
alter table analytics_watch add column if not exists reader text not null default 'facts';
alter table analytics_watch drop constraint analytics_watch_pkey, add primary key (reader, relation);
insert into analytics_watch (reader, relation)
values ('entries', 'units'), ('entries', 'homeowners'), ('entries', 'qr_tokens'), ('entries', 'developments'), ('entries', 'document_views')
on conflict do nothing;

--changeset openhouse:spellings-with-named-topics
--comment: The words of a question are not looked at where its writer names the topic.
alter table analytics_spelling alter column topic drop not null;

--changeset openhouse:entries-that-are-found
--comment: Texts in lower case, so that a search and an order need no unit or homeowner; indexes in the order of the lists that are asked for most; and how many entries there are of each kind. Entries are made anew.
delete from analytics_unit_entry;
delete from analytics_homeowner_entry;
update analytics_large_development set complete = false;
alter table analytics_unit_entry
  add column if not exists address_text text not null,
  add column if not exists eircode_text text,
  add column if not exists name_text text,
  add column if not exists email_text text;
alter table analytics_homeowner_entry
  add column if not exists email_text text,
  add column if not exists address_text text,
  add column if not exists eircode_text text;
drop index if exists analytics_unit_entry_development_idx;
create index if not exists analytics_unit_entry_number_idx
  on analytics_unit_entry (tenant_id, development_id, number_order, number_text, unit_id);
create index if not exists analytics_unit_entry_questions_idx on analytics_unit_entry (tenant_id, development_id, questions);
create index if not exists analytics_unit_entry_chat_idx on analytics_unit_entry (tenant_id, development_id, last_chat_at desc nulls last);
drop index if exists analytics_homeowner_entry_development_idx;
create index if not exists analytics_homeowner_entry_name_idx on analytics_homeowner_entry (tenant_id, development_id, name_text, homeowner_id);
create index if not exists analytics_homeowner_entry_chats_idx on analytics_homeowner_entry (tenant_id, development_id, chat_count);
create index if not exists analytics_homeowner_entry_active_idx
  on analytics_homeowner_entry (tenant_id, development_id, greatest(recorded_at, asked_at, opened_at) desc nulls last);
-- Changed with the entries, in the same statement. A kind that no entry is of any more stays with a count of zero.
create table if not exists analytics_unit_count (
  tenant_id uuid not null,
  development_id uuid not null,
  house_type_code text not null,
  stage integer not null,
  missing_email boolean not null,
  no_homeowner boolean not null,
  never_chatted boolean not null,
  must_read_agreed boolean not null,
  units bigint not null,
  primary key (tenant_id, development_id, house_type_code, stage, missing_email, no_homeowner, never_chatted, must_read_agreed)
) with (fillfactor = 50);
create table if not exists analytics_homeowner_count (
  tenant_id uuid not null,
  development_id uuid not null,
  house_type_code text,
  stage integer not null,
  homeowners bigint not null
) with (fillfactor = 50);
create unique index if not exists analytics_homeowner_count_key
  on analytics_homeowner_count (tenant_id, development_id, stage, coalesce(house_type_code, ''), (house_type_code is null));
delete from analytics_unit_count;
delete from analytics_homeowner_count;

--changeset openhouse:entries-search-text
--comment: All that a search looks through in one text, its parts apart by a sign that nobody types, so that it looks once and not six times.
alter table analytics_unit_entry add column if not exists search_text text generated always as (
  number_text || E'\x01' || address_text || E'\x01' || coalesce(eircode_text, '') || E'\x01'
  || coalesce(replace(eircode_text, ' ', ''), '') || E'\x01' || coalesce(name_text, '') || E'\x01' || coalesce(email_text, '')) stored;
alter table analytics_homeowner_entry add column if not exists search_text text generated always as (
  name_text || E'\x01' || coalesce(email_text, '') || E'\x01' || coalesce(number_text, '') || E'\x01' || coalesce(address_text, '')
  || E'\x01' || coalesce(eircode_text, '') || E'\x01' || coalesce(replace(eircode_text, ' ', ''), '')) stored;
