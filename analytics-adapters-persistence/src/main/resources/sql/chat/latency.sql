-- Percentiles of the latencies above 0 that message rows of the window recorded, between the neighbouring samples; where
-- they are more than 10,000, each sample is the middle of its bucket, which differs from it by less than one percent.
-- One plan serves all values.
with {tenant_window},
{include: rollup/sketched.sql},
{include: rollup/so_far.sql},
-- The platform has no months.
other_days as materialized (
    select case when {everywhere} then cast(:from_day as date) else max(s.to_day) end as from_day
    from so_far s
    where not {everywhere}
),
samples as (
    select
        cast(m.part as integer) as latency_ms,
        {include: rollup/sum_of_month.sql} as n
    from so_far s
    cross join lateral (
        select m.part, m.month, m.so_far
        from analytics_month m
        where m.tenant_id = s.tenant_id and m.figure = 'latency' and {level: m.tenant_id, m.development_id}
          and m.month >= s.first_month and m.month <= s.last_month
        offset 0
    ) m
    where s.to_day > s.from_day and not {everywhere}
    union all
    select a.bucket, a.n
    from analytics_distribution a
    where {level: a.tenant_id, a.development_id} and a.figure = 'latency'
      and a.day between (select o.from_day from other_days o) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select
        case when l.rolled then analytics_latency_bucket(m.latency_ms) else m.latency_ms end,
        l.sign
    from loose l
    cross join lateral (
        select m.latency_ms
        from analytics_message m
        where m.tenant_id = l.tenant_id and m.created_at >= l.from_at and m.created_at < l.to_at
          and {scope: m.tenant_id, m.development_id} and m.latency_ms > 0
        offset 0
    ) m
),
ranked as materialized (
    select
        case when (select r.rolled from ready r) then analytics_latency_shown(s.latency_ms) else s.latency_ms end as value,
        sum(sum(s.n)) over (order by s.latency_ms) as upto,
        sum(sum(s.n)) over () as total
    from samples s
    group by s.latency_ms
    having sum(s.n) > 0
),
{include: rows/percentiles.sql}
select
    max(p.value) filter (where p.quantile = 0.5) as p50,
    max(p.value) filter (where p.quantile = 0.95) as p95,
    max(p.value) filter (where p.quantile = 0.99) as p99
from percentiles p
