--liquibase formatted sql

--changeset openhouse:api-tokens
--comment: Tokens of programs, each bound to one tenant; of the token itself only a hash is kept.
create table if not exists analytics_api_tokens (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  token_hash text not null,
  scope text not null check (scope in ('read', 'telemetry')),
  role text,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);

--changeset openhouse:api-tokens-hash
--comment: A token is found before its tenant is known.
create unique index if not exists analytics_api_tokens_hash_idx on analytics_api_tokens (token_hash);
