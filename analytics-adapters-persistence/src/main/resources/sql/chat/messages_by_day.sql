-- Traffic of each local day: message rows with the tokens, cost and latencies that they recorded.
-- One plan serves all values.
with {tenant_window},
{include: rollup/days.sql}
select
    d.day as date,
    sum(d.messages) as messages,
    sum(d.tokens) as tokens,
    sum(d.cost_usd) as cost_usd,
    sum(d.latency_sum_ms) as latency_sum_ms,
    sum(d.latency_samples) as latency_samples
from days d
group by d.day
