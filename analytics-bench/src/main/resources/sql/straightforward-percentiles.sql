select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by m.latency_ms)
from messages m
where coalesce(m.metadata ->> 'testMode', '') <> 'true'
  and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
  and m.latency_ms > 0
