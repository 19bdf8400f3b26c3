-- The levels that have keys of their own, each with the day before which all of its days are over: nobody is in them any more, and
-- there are messages of a later one, of whomever.
{include: facts/newest_day.sql},
levels as (
    select r.tenant_id, r.development_id, least(cast(now() at time zone r.zone as date), n.day) as over_to
    from analytics_rolled r
    cross join newest n
    where r.counted and r.rolled_to = 'infinity'
    union all
    select {all}, {all}, least(min(cast(now() at time zone r.zone as date)), n.day)
    from analytics_rolled r
    cross join newest n
    where r.development_id = {all}
    group by n.day
    having bool_and(r.rolled_to = 'infinity')
)