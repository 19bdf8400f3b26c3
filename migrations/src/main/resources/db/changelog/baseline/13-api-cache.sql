--liquibase formatted sql

--changeset openhouse:baseline-api_cache splitStatements:false
do $$
begin
  if to_regclass('api_cache') is not null then
    return;
  end if;

  create table api_cache (
    cache_key text primary key,
    value jsonb,
    expiry timestamp,
    created_at timestamp default now(),
    updated_at timestamp default now()
  );

  create index api_cache_expiry_idx on api_cache (expiry);
end $$;
