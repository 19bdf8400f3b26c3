-- Requests that were recorded, by the local day of the reporting zone. A request may belong to no tenant: only the whole
-- platform sees it then; no request belongs to a development.
with facts as (
    select
        coalesce(a.tenant_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as tenant_id,
        cast(null as uuid) as development_id,
        cast(a.created_at at time zone cast(:zone as text) as date) as date,
        case when a.metadata ->> 'status' ~ '^[1-5][0-9][0-9]$' then cast(a.metadata ->> 'status' as integer) end as status,
        case when a.metadata ->> 'duration_ms' ~ '^[0-9]+([.][0-9]+|)$'
             then cast(a.metadata ->> 'duration_ms' as numeric) end as duration_ms
    from audit_log a
    where a.type = 'api_request'
      and a.created_at >= cast(:from_at as timestamptz) and a.created_at < cast(:to_at as timestamptz)
)
select
    f.date,
    count(*) as requests,
    count(*) filter (where f.status >= 500) as errors,
    count(*) filter (where f.status between 400 and 499 and f.status <> 429) as client_errors,
    count(*) filter (where f.status = 429) as throttled,
    cast(percentile_cont(0.95) within group (order by f.duration_ms) as numeric) as p95_ms
from facts f
where {scope: f.tenant_id, f.development_id}
group by f.date
