--liquibase formatted sql

--changeset openhouse:sessions
--comment: Sign-ins with local accounts, and the tokens that renew them; of a token only a hash is kept.
create table if not exists analytics_sessions (
  tenant_id uuid not null,
  id uuid not null,
  admin_id uuid not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);
create index if not exists analytics_sessions_admin_idx on analytics_sessions (tenant_id, admin_id);
create index if not exists analytics_sessions_expires_idx on analytics_sessions (expires_at);
create table if not exists analytics_refresh_tokens (
  tenant_id uuid not null,
  session_id uuid not null,
  token_hash text not null,
  issued_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, session_id, token_hash)
);

--changeset openhouse:refresh-tokens-hash
--comment: A token is found before its tenant is known.
create unique index if not exists analytics_refresh_tokens_hash_idx on analytics_refresh_tokens (token_hash);

--changeset openhouse:read-tokens
--comment: What a program may read: a role, and for a developer's role the developments or the developer it reads for.
alter table analytics_api_tokens add column if not exists developer_id uuid;
alter table analytics_api_tokens add column if not exists development_ids uuid[];
