--liquibase formatted sql

--changeset openhouse:cache-claims
--comment: Which process computes which answer at present; worth nothing after a crash, so it is not logged.
create unlogged table if not exists analytics_cache_claims (
  cache_key text primary key,
  owner text not null,
  until timestamptz not null
);
