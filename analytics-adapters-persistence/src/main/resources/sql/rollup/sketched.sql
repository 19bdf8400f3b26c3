-- Whether the rollups hold every tenant of the window, in the zone that its days are read in, and so many latencies that they are
-- not read one by one.
ready as materialized (
    select {counted} and {include: rollup/complete.sql}
        and (
            select sum(a.latency_samples)
            from analytics_day a
            where {level: a.tenant_id, a.development_id}
              and a.day between cast(:from_day as date) and cast(:to_day as date)) > 10000 as rolled
),
{include: rollup/loose.sql}