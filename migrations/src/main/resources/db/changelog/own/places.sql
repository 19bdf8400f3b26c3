--liquibase formatted sql

--changeset openhouse:place-counts
--comment: Counts of homes, homeowners and documents by their development (an id of zeros where they have none), because there are many and few of them change.
create table if not exists analytics_place_count (
  tenant_id uuid not null,
  development_id uuid not null,
  -- home, home_without_purchaser, homeowner, active_document or other_document; only homes are told by house type.
  counted text not null,
  house_type_code text,
  n bigint not null
);
create index if not exists analytics_place_count_idx on analytics_place_count (tenant_id, development_id);
create table if not exists analytics_place_state (
  only_row boolean primary key default true check (only_row),
  -- The snapshot that was counted in; null: no counts are kept.
  seen pg_snapshot
);
insert into analytics_place_state (only_row) values (true) on conflict do nothing;
insert into analytics_watch (reader, relation) values ('places', 'units'), ('places', 'homeowners'), ('places', 'documents') on conflict do nothing;

--changeset openhouse:place-counts-of-levels
--comment: Counts of a tenant and of the platform too, under ids of f alone: they are made anew.
update analytics_place_state set seen = null;

--changeset openhouse:watched-at
--comment: When tables were last looked through; large ones are left alone for a while then. Null: not since this is noted.
alter table analytics_watch add column if not exists looked_at timestamptz;
