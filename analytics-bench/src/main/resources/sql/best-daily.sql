select day, sum(questions), sum(latency) / nullif(sum(timed), 0), sum(tokens), sum(cost)
from (
    select date(m.created_at at time zone 'Europe/Dublin') as day, m.tenant_id, count(*) as questions,
           sum(m.latency_ms) filter (where m.latency_ms > 0) as latency, count(*) filter (where m.latency_ms > 0) as timed,
           sum(m.token_count) as tokens, sum(m.cost_usd) as cost
    from messages m
    where (m.metadata ->> 'testMode') is distinct from 'true'
      and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
    group by 1, 2
) s
group by 1
order by 1
