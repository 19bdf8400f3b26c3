-- What went wrong most often: requests answered with 400 or more by code and route, and events of the types that tell of
-- errors. Ties: the more recent, then the name. Of this product's own events the requests tell already.
with facts as (
    select
        coalesce(a.tenant_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as tenant_id,
        cast(null as uuid) as development_id,
        a.type = 'api_request' as request,
        a.type,
        a.metadata ->> 'code' as code,
        a.metadata ->> 'status' as status,
        a.metadata ->> 'route' as route,
        a.created_at
    from audit_log a
    where a.created_at >= cast(:from_at as timestamptz) and a.created_at < cast(:to_at as timestamptz)
      and a.type in ('api_request', 'login_failure', 'rate_limit_trigger', 'unauthorized_tenant_access', 'anomaly_detected')
      and a.metadata ->> 'writer' is distinct from 'openhouse-analytics'
),
errors as (
    select
        case when f.request then coalesce(f.code, 'http_' || f.status) else f.type end as type,
        case when f.request then f.route end as route,
        f.created_at
    from facts f
    where {scope: f.tenant_id, f.development_id} and (not f.request or f.status ~ '^[45][0-9][0-9]$')
)
select
    e.type,
    e.route,
    count(*) as count,
    max(e.created_at) as last_seen_at,
    cast(sum(count(*)) over () as bigint) as all_errors
from errors e
group by e.type, e.route
order by count desc, last_seen_at desc, e.type collate "C", e.route collate "C" nulls last
limit 10
