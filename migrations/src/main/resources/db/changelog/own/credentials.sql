--liquibase formatted sql

--changeset openhouse:credentials
--comment: Passwords of local accounts, beside admins and without touching it.
create table if not exists analytics_credentials (
  tenant_id uuid not null,
  admin_id uuid not null,
  password_hash text not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, admin_id)
);
