--liquibase formatted sql

--changeset openhouse:cache-totals
--comment: What removed entries of api_cache had counted; one row, local to the installation like api_cache itself.
create table if not exists analytics_cache_totals (
  only_row boolean primary key default true check (only_row),
  hits bigint not null default 0,
  writes bigint not null default 0,
  stale_hits bigint not null default 0,
  updated_at timestamptz not null default now()
);
insert into analytics_cache_totals (only_row) values (true) on conflict do nothing;

--changeset openhouse:index-audit-type-created runInTransaction:false endDelimiter:;;
--comment: Requests are read by type and time. Built beside running writers; what an interrupted attempt left behind goes first.
do $$
begin
  if exists (select from pg_index where indexrelid = to_regclass('analytics_audit_type_created_idx') and not indisvalid) then
    drop index analytics_audit_type_created_idx;
  end if;
end $$;;
create index concurrently if not exists analytics_audit_type_created_idx on audit_log (type, created_at);;
