--liquibase formatted sql

--changeset openhouse:baseline-important_docs_agreements splitStatements:false
do $$
begin
  if to_regclass('important_docs_agreements') is not null then
    return;
  end if;

  create table important_docs_agreements (
    id uuid default gen_random_uuid() primary key,
    unit_id uuid not null references units (id) on delete cascade,
    purchaser_id uuid,
    development_id uuid not null references developments (id) on delete cascade,
    tenant_id uuid not null references tenants (id) on delete cascade,
    important_docs_version integer not null,
    agreed_at timestamptz not null default now(),
    ip_address text,
    user_agent text,
    metadata jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index important_docs_agreements_agreed_at_idx on important_docs_agreements (agreed_at);
  create index important_docs_agreements_development_idx on important_docs_agreements (development_id);
  create index important_docs_agreements_tenant_idx on important_docs_agreements (tenant_id);
  create index important_docs_agreements_unit_idx on important_docs_agreements (unit_id);
  create index important_docs_agreements_unit_version_idx on important_docs_agreements (unit_id, important_docs_version);
end $$;
