-- Traffic of each local day: message rows with the tokens, cost and latencies that they recorded.
with {tenant_window}
select
    cast(m.created_at at time zone w.zone as date) as date,
    count(*) as messages,
    coalesce(sum(m.token_count), 0) as tokens,
    coalesce(sum(m.cost_usd), 0) as cost_usd,
    coalesce(sum(m.latency_ms) filter (where m.latency_ms > 0), 0) as latency_sum_ms,
    count(*) filter (where m.latency_ms > 0) as latency_samples
from analytics_message m
join tenant_window w on w.tenant_id = m.tenant_id and m.created_at >= w.from_at and m.created_at < w.to_at
where {scope: m.tenant_id, m.development_id}
group by 1
