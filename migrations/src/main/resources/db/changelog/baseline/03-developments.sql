--liquibase formatted sql

--changeset openhouse:baseline-developments splitStatements:false
do $$
begin
  if to_regclass('developments') is not null then
    return;
  end if;

  create table developments (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    code text not null constraint developments_code_unique unique,
    name text not null,
    slug text constraint developments_slug_unique unique,
    address text,
    description text,
    is_active boolean not null default true,
    created_by uuid references admins (id),
    developer_user_id uuid,
    system_instructions text,
    latitude numeric(9,6),
    longitude numeric(9,6),
    logo_url text,
    important_docs_version integer not null default 1,
    created_at timestamptz not null default now()
  );

  create index developments_code_idx on developments (code);
  create index developments_created_by_idx on developments (created_by);
  create index developments_developer_idx on developments (developer_user_id);
  create index developments_tenant_idx on developments (tenant_id);
end $$;
