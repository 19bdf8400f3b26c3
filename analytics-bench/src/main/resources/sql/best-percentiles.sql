with buckets as (
    select ceil(ln(m.latency_ms) / ln(1.02)) as bucket, count(*) as n
    from messages m
    where (m.metadata ->> 'testMode') is distinct from 'true'
      and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
      and m.latency_ms > 0
    group by 1
),
running as (
    select bucket, sum(n) over (order by bucket) as upto, sum(n) over () as total from buckets
)
select min(power(1.02, bucket)) filter (where upto >= 0.5 * total), min(power(1.02, bucket)) filter (where upto >= 0.95 * total),
       min(power(1.02, bucket)) filter (where upto >= 0.99 * total)
from running
