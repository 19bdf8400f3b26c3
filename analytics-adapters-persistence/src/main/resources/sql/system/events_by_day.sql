-- Rows of the audit log, whatever their type, by the local day of the reporting zone; what this product itself noted of those
-- who use it is none of the platform's traffic.
with facts as (
    select
        coalesce(a.tenant_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as tenant_id,
        cast(null as uuid) as development_id,
        cast(a.created_at at time zone cast(:zone as text) as date) as date
    from audit_log a
    where a.created_at >= cast(:from_at as timestamptz) and a.created_at < cast(:to_at as timestamptz)
      and a.metadata ->> 'writer' is distinct from 'openhouse-analytics'
)
select f.date, count(*) as events
from facts f
where {scope: f.tenant_id, f.development_id}
group by f.date
