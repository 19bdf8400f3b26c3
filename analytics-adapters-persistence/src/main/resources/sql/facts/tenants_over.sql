-- Tenants whose days are all rolled up, each with the day before which all of its days are over: nobody is in them any more, and there
-- are messages of a later one, of whomever.
{include: facts/newest.sql},
tenants_over as (
    select
        r.tenant_id, r.months_to, r.months_changed_at,
        least(cast(least(n.asked_at, now()) at time zone r.zone as date), n.day) as over_to
    from analytics_rolled r
    cross join newest n
    where r.development_id = {all} and r.rolled_to = 'infinity'
)