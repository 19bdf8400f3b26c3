--liquibase formatted sql

--changeset openhouse:chunks-written-by
--comment: Tells by which transaction a chunk was written, so that new ones are found without a trigger; older rows stay null and are not rewritten.
set local lock_timeout = '15s';
alter table doc_chunks add column if not exists analytics_xid xid8;
alter table doc_chunks alter column analytics_xid set default pg_current_xact_id();

--changeset openhouse:index-chunks-xid runInTransaction:false endDelimiter:;;
--comment: Built beside running writers; what an interrupted attempt left behind is invalid and goes first.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_chunks_xid_idx') and not indisvalid) then
    drop index analytics_chunks_xid_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_chunks_xid_idx on doc_chunks (analytics_xid) where analytics_xid is not null;;

--changeset openhouse:index-chunks-embedded runInTransaction:false endDelimiter:;;
--comment: Embeddings are counted without a look at the wide rows that hold them.
set statement_timeout = 0;;
set lock_timeout = 0;;
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_chunks_embedded_idx') and not indisvalid) then
    drop index analytics_chunks_embedded_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_chunks_embedded_idx
  on doc_chunks (tenant_id, created_at, development_id) where embedding is not null;;

--changeset openhouse:chunk-sums
--comment: Counts of chunks by their development (an id of zeros where a chunk has none), because a chunk is a wide row and there are many.
create table if not exists analytics_chunk_group (
  tenant_id uuid not null,
  development_id uuid not null,
  document_id uuid,
  house_type_code text,
  -- Whether the chunks ought to name a document.
  from_document boolean,
  chunks bigint not null,
  embedded bigint not null
);
create index if not exists analytics_chunk_group_idx on analytics_chunk_group (tenant_id, development_id);
create table if not exists analytics_chunk_length (
  tenant_id uuid not null,
  development_id uuid not null,
  characters integer not null,
  chunks bigint not null
);
create index if not exists analytics_chunk_length_idx on analytics_chunk_length (tenant_id, development_id);
create table if not exists analytics_chunk_state (
  only_row boolean primary key default true check (only_row),
  -- The sums hold the chunks that this snapshot sees; null: no sums are kept.
  seen pg_snapshot,
  -- By which definition the sums were made.
  definition text
);
insert into analytics_chunk_state (only_row) values (true) on conflict do nothing;
insert into analytics_watch (reader, relation) values ('chunks', 'doc_chunks') on conflict do nothing;

--changeset openhouse:chunk-lengths-of-tenants
--comment: Lengths of chunks are kept of a tenant and of the platform too, under ids of f alone: the sums are made anew.
update analytics_chunk_state set seen = null;

--changeset openhouse:chunk-counts
--comment: Counts of chunks by what they and their documents say, so that no document is looked up for a figure: the sums are made anew.
create table if not exists analytics_chunk_count (
  tenant_id uuid not null,
  development_id uuid not null,
  -- The chunks' own, else that of their document.
  house_type_code text,
  -- What is wrong with what they say of their document; null where nothing is.
  flaw text,
  chunks bigint not null,
  embedded bigint not null
);
create index if not exists analytics_chunk_count_idx on analytics_chunk_count (tenant_id, development_id);
insert into analytics_watch (reader, relation) values ('chunk_counts', 'documents') on conflict do nothing;
update analytics_chunk_state set seen = null;
