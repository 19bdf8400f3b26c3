-- The first day that is still missing from the rollups, and whether nothing at all is there of it and of later days; no row
-- when none is missing.
select min(n.day) as day, not exists (select from analytics_day a where a.day >= min(n.day)) as fresh
from analytics_rolled u
join analytics_rolled r on r.tenant_id = u.tenant_id and r.development_id = {all}
cross join lateral (
    select cast(f.asked_at at time zone r.zone as date) as day
    from analytics_fact f
    where f.tenant_id = u.tenant_id
      and f.asked_at >= cast(u.rolled_to as timestamp) at time zone r.zone - interval '1 day'
      and cast(f.asked_at at time zone r.zone as date) >= u.rolled_to
      and isfinite(f.asked_at)
    order by f.asked_at
    limit 1
) n
where u.rolled_to < 'infinity'
having min(n.day) is not null
