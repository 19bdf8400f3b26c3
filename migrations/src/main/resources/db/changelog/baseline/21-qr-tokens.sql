--liquibase formatted sql

--changeset openhouse:baseline-qr_tokens splitStatements:false
do $$
begin
  if to_regclass('qr_tokens') is not null then
    return;
  end if;

  create table qr_tokens (
    id uuid default gen_random_uuid() primary key,
    unit_id uuid not null references units (id),
    tenant_id uuid not null references tenants (id),
    development_id uuid not null references developments (id),
    token text,
    token_hash text not null constraint qr_tokens_token_hash_unique unique,
    expires_at timestamptz,
    used_at timestamptz,
    created_at timestamptz not null default now()
  );

  create index qr_tokens_development_idx on qr_tokens (development_id);
  create index qr_tokens_tenant_dev_idx on qr_tokens (tenant_id, development_id);
  create index qr_tokens_tenant_idx on qr_tokens (tenant_id);
  create index qr_tokens_token_hash_idx on qr_tokens (token_hash);
  create index qr_tokens_unit_idx on qr_tokens (unit_id);
end $$;
