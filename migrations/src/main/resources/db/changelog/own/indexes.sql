--liquibase formatted sql

--changeset openhouse:index-homeowners-address runInTransaction:false endDelimiter:;;
--comment: Built beside running writers; what an interrupted attempt left behind is invalid and goes first.
-- A large table takes its time and waits for every older transaction, so no timeout may cut the build short.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_homeowners_address_idx') and not indisvalid) then
    drop index analytics_homeowners_address_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_homeowners_address_idx on homeowners (tenant_id, lower(email));;

--changeset openhouse:index-units-address runInTransaction:false endDelimiter:;;
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_units_address_idx') and not indisvalid) then
    drop index analytics_units_address_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_units_address_idx on units (tenant_id, lower(purchaser_email));;

--changeset openhouse:index-feedback-message runInTransaction:false endDelimiter:;;
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_feedback_message_idx') and not indisvalid) then
    drop index analytics_feedback_message_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_feedback_message_idx on feedback (message_id);;

--changeset openhouse:index-document-views-unit runInTransaction:false endDelimiter:;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_document_views_unit_idx') and not indisvalid) then
    drop index analytics_document_views_unit_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_document_views_unit_idx on document_views (tenant_id, unit_id);;

--changeset openhouse:index-chunks-readable runInTransaction:false endDelimiter:;;
--comment: Tells of each document whether the assistant can read it, without a look at its chunks.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_chunks_readable_idx') and not indisvalid) then
    drop index analytics_chunks_readable_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_chunks_readable_idx on doc_chunks (tenant_id, document_id) where embedding is not null;;

--changeset openhouse:index-homeowners-owner runInTransaction:false endDelimiter:;;
--comment: In the order in which the homeowner of a home is chosen, so that the first is found without sorting; takes the place of the one by address alone.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_homeowners_owner_idx') and not indisvalid) then
    drop index analytics_homeowners_owner_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_homeowners_owner_idx on homeowners (tenant_id, lower(email), created_at, id);;
drop index concurrently if exists analytics_homeowners_address_idx;;

--changeset openhouse:index-units-with-purchaser runInTransaction:false endDelimiter:;;
--comment: Counts units without reading their rows.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_units_with_purchaser_idx') and not indisvalid) then
    drop index analytics_units_with_purchaser_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_units_with_purchaser_idx on units (tenant_id, development_id)
  where purchaser_name ~ '\S' or purchaser_email ~ '\S' and lower(purchaser_email) not like '%@pending.onboarding';;

--changeset openhouse:index-units-house-type runInTransaction:false endDelimiter:;;
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_units_house_type_idx') and not indisvalid) then
    drop index analytics_units_house_type_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_units_house_type_idx on units (tenant_id, development_id, house_type_code);;

--changeset openhouse:index-documents-active runInTransaction:false endDelimiter:;;
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_documents_active_idx') and not indisvalid) then
    drop index analytics_documents_active_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_documents_active_idx on documents (tenant_id, development_id) where status = 'active';;

--changeset openhouse:index-units-without-purchaser runInTransaction:false endDelimiter:;;
--comment: Units without a purchaser are far fewer than those with one, which are the others; takes the place of the index of these.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_units_without_purchaser_idx') and not indisvalid) then
    drop index analytics_units_without_purchaser_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_units_without_purchaser_idx on units (tenant_id, development_id)
  where (purchaser_name ~ '\S' or purchaser_email ~ '\S' and lower(purchaser_email) not like '%@pending.onboarding') is not true;;
drop index concurrently if exists analytics_units_with_purchaser_idx;;

--changeset openhouse:index-admins-email runInTransaction:false endDelimiter:;;
--comment: Who asks is looked up by e-mail without regard to case, at each request.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_admins_email_idx') and not indisvalid) then
    drop index analytics_admins_email_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_admins_email_idx on admins (lower(email));;

--changeset openhouse:index-homeowners-last-active runInTransaction:false endDelimiter:;;
--comment: People's last signs of life by where they live: where living there and having been seen lately are in two indexes, every query has to be planned.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_homeowners_last_active_idx') and not indisvalid) then
    drop index analytics_homeowners_last_active_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_homeowners_last_active_idx on homeowners (tenant_id, development_id, last_active)
  where last_active is not null;;

--changeset openhouse:index-documents-house-type runInTransaction:false endDelimiter:;;
--comment: What chunks are joined with, without the wide rows: whose a document is and of which house type.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_documents_house_type_idx') and not indisvalid) then
    drop index analytics_documents_house_type_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_documents_house_type_idx on documents (id) include (tenant_id, house_type_code);;
