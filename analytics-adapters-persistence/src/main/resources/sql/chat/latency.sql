-- Percentiles of the latencies above 0 that message rows of the window recorded.
with {tenant_window}
select
    cast(percentile_cont(0.5) within group (order by m.latency_ms) as numeric) as p50,
    cast(percentile_cont(0.95) within group (order by m.latency_ms) as numeric) as p95,
    cast(percentile_cont(0.99) within group (order by m.latency_ms) as numeric) as p99
from analytics_message m
join tenant_window w on w.tenant_id = m.tenant_id and m.created_at >= w.from_at and m.created_at < w.to_at
where {scope: m.tenant_id, m.development_id} and m.latency_ms > 0
