select quantile_cont(latency_ms, [0.5, 0.95, 0.99])
from messages
where not test and created_at >= timestamp '${end_utc}' - interval 30 day and created_at < timestamp '${end_utc}' and latency_ms > 0
