--liquibase formatted sql

--changeset openhouse:baseline-rate_limits splitStatements:false
do $$
begin
  if to_regclass('rate_limits') is not null then
    return;
  end if;

  create table rate_limits (
    key text primary key,
    count integer default 1,
    reset_time timestamp,
    created_at timestamp default now(),
    updated_at timestamp default now()
  );

  create index rate_limits_reset_time_idx on rate_limits (reset_time);
end $$;
