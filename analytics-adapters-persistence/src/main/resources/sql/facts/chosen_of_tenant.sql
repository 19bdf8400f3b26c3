chosen as materialized (
    select
        f.*,
        f.asked_at at time zone r.zone as local_time,
        cast(f.asked_at at time zone r.zone as date) < r.rolled_to as of_tenant,
        r.counted and cast(f.asked_at at time zone r.zone as date) < r.rolled_to as of_counted_tenant,
        coalesce(cast(f.asked_at at time zone r.zone as date) < d.rolled_to, false) as of_development
    from analytics_rolled r
    join analytics_fact f on f.tenant_id = r.tenant_id
    left join analytics_rolled d on d.tenant_id = f.tenant_id and d.development_id = f.development_id
    where r.tenant_id = cast(:tenant_id as uuid) and r.development_id = {all}
)