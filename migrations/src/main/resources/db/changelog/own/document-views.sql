--liquibase formatted sql

--changeset openhouse:document-views
--comment: No foreign keys, so that every delete of the existing application goes on untouched.
create table if not exists document_views (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  development_id uuid,
  document_id uuid not null,
  homeowner_id uuid,
  unit_id uuid,
  kind text not null check (kind in ('view', 'download')),
  occurred_at timestamptz not null,
  idempotency_key text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);

--changeset openhouse:document-views-indexes
create unique index if not exists document_views_idempotency_idx
  on document_views (tenant_id, idempotency_key) where idempotency_key is not null;
create index if not exists document_views_development_idx on document_views (tenant_id, development_id, occurred_at);
create index if not exists document_views_document_idx on document_views (tenant_id, document_id);
create index if not exists document_views_homeowner_idx on document_views (tenant_id, homeowner_id);

--changeset openhouse:document-views-by-time
--comment: The openings of some days are found without those of all time.
create index if not exists document_views_occurred_idx on document_views (tenant_id, occurred_at);
