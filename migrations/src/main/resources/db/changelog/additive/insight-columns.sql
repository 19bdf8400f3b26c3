--liquibase formatted sql

--changeset openhouse:insight-columns-units
--comment: Most deployments have these columns, some as plain timestamp; a column that is there keeps its type.
set local lock_timeout = '15s';
alter table units add column if not exists last_chat_at timestamptz;

--changeset openhouse:insight-columns-homeowners
set local lock_timeout = '15s';
alter table homeowners
  add column if not exists last_active timestamptz,
  add column if not exists total_chats integer default 0,
  add column if not exists total_downloads integer default 0;

--changeset openhouse:insight-columns-messages
set local lock_timeout = '15s';
alter table messages
  add column if not exists token_count integer default 0,
  add column if not exists cost_usd numeric(10,6) default '0',
  add column if not exists latency_ms integer,
  add column if not exists cited_document_ids text[];

--changeset openhouse:insight-columns-documents
set local lock_timeout = '15s';
alter table documents
  add column if not exists view_count integer default 0,
  add column if not exists download_count integer default 0;

--changeset openhouse:insight-columns-api_cache
set local lock_timeout = '15s';
alter table api_cache add column if not exists hits integer not null default 0;
