-- Tenants whose days are all rolled up, each with the day before which all of its days are over: nobody is in them any more, and there
-- are messages of a later one.
tenants_over as (
    select r.tenant_id, r.months_to, least(cast(now() at time zone r.zone as date), n.day) as over_to
    from analytics_rolled r
    cross join lateral (
        select a.day
        from analytics_day a
        where a.tenant_id = r.tenant_id and a.development_id = {all}
        order by a.day desc
        limit 1
    ) n
    where r.development_id = {all} and r.rolled_to = 'infinity'
)