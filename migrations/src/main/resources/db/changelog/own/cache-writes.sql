--liquibase formatted sql

--changeset openhouse:cache-writes
--comment: An upsert hides how often an entry was computed, and the hit ratio needs to know.
set local lock_timeout = '15s';
alter table api_cache add column if not exists writes integer not null default 0;
