--liquibase formatted sql

--changeset openhouse:baseline-admins splitStatements:false
do $$
begin
  if to_regclass('admins') is not null then
    return;
  end if;

  create table admins (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    email varchar(255) not null constraint admins_email_unique unique,
    role varchar(50) not null default 'admin',
    created_at timestamptz not null default now()
  );

  create index admins_email_idx on admins (email);
  create index admins_tenant_idx on admins (tenant_id);
end $$;
