create index if not exists bench_day on messages (created_at) include (tenant_id, latency_ms, token_count, cost_usd, user_id)
where (metadata ->> 'testMode') is distinct from 'true';
analyze messages;
