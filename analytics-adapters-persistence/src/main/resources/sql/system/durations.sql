-- How long recorded requests took, per route; the most used routes first.
with facts as (
    select
        coalesce(a.tenant_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as tenant_id,
        cast(null as uuid) as development_id,
        a.metadata ->> 'route' as route,
        case when a.metadata ->> 'duration_ms' ~ '^[0-9]+([.][0-9]+|)$'
             then cast(a.metadata ->> 'duration_ms' as numeric) end as duration_ms
    from audit_log a
    where a.type = 'api_request'
      and a.created_at >= cast(:from_at as timestamptz) and a.created_at < cast(:to_at as timestamptz)
)
select
    f.route,
    cast(percentile_cont(0.5) within group (order by f.duration_ms) as numeric) as p50_ms,
    cast(percentile_cont(0.95) within group (order by f.duration_ms) as numeric) as p95_ms,
    count(*) as n
from facts f
where {scope: f.tenant_id, f.development_id} and f.route is not null and f.duration_ms is not null
group by f.route
order by n desc, f.route collate "C"
limit 200
