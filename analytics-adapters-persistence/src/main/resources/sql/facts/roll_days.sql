-- Adds the facts of some days to the rollups that these days are still missing from.
with chosen as materialized (
    select
        f.*,
        f.asked_at at time zone r.zone as local_time,
        cast(f.asked_at at time zone r.zone as date) >= r.rolled_to as of_tenant,
        r.counted and cast(f.asked_at at time zone r.zone as date) >= r.rolled_to as of_counted_tenant,
        coalesce(cast(f.asked_at at time zone r.zone as date) >= d.rolled_to, false) as of_development
    from analytics_rolled r
    -- The offset keeps it a look-up of each tenant's days by their index: a day more at either side, the dates themselves decide.
    cross join lateral (
        select f.*
        from analytics_fact f
        where f.tenant_id = r.tenant_id
          and f.asked_at >= cast(cast(:from_day as date) - 1 as timestamp) at time zone r.zone
          and f.asked_at < cast(cast(:to_day as date) + 1 as timestamp) at time zone r.zone
        offset 0
    ) f
    left join analytics_rolled d on d.tenant_id = f.tenant_id and d.development_id = f.development_id
    where r.development_id = {all}
      and exists (select from analytics_rolled u where u.tenant_id = r.tenant_id and u.rolled_to < 'infinity')
      and cast(f.asked_at at time zone r.zone as date) >= cast(:from_day as date)
      and cast(f.asked_at at time zone r.zone as date) < cast(:to_day as date)
      and (cast(f.asked_at at time zone r.zone as date) >= r.rolled_to
           or cast(f.asked_at at time zone r.zone as date) >= d.rolled_to)
),
{include: facts/roll_into.sql}
