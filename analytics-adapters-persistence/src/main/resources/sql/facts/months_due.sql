-- Tenants that lack days and have not changed for a while.
due as materialized (
    select t.tenant_id, date_trunc('month', t.months_to) as from_month, t.over_to
    from tenants_over t
    where t.months_to < t.over_to
      and (t.months_changed_at is null or t.months_changed_at <= now() - cast(:calm as bigint) * interval '1 second')
    order by t.tenant_id
    limit 3
)