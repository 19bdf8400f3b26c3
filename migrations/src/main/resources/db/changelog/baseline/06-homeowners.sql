--liquibase formatted sql

--changeset openhouse:baseline-homeowners splitStatements:false
do $$
begin
  if to_regclass('homeowners') is not null then
    return;
  end if;

  create table homeowners (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid not null references developments (id),
    name varchar(255) not null,
    email varchar(255) not null,
    house_type varchar(100),
    address text,
    unique_qr_token varchar(255) constraint homeowners_unique_qr_token_unique unique,
    last_active timestamptz,
    total_chats integer default 0,
    total_downloads integer default 0,
    metadata jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index homeowners_development_idx on homeowners (development_id);
  create index homeowners_email_idx on homeowners (email);
  create index homeowners_last_active_idx on homeowners (last_active);
  create index homeowners_qr_token_idx on homeowners (unique_qr_token);
  create index homeowners_tenant_dev_idx on homeowners (tenant_id, development_id);
  create index homeowners_tenant_idx on homeowners (tenant_id);
end $$;
