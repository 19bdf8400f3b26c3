-- The levels that have keys of their own, each with the day before which all of its days are over: nobody is in them any more, and
-- there are messages of a later one, of whomever. So with its hours, but that these have to be over for a while, as messages come in the
-- order of time nearly; where nobody is known they wait for the end of the day.
{include: facts/newest.sql},
levels as (
    select
        c.tenant_id,
        c.development_id,
        least(cast(c.local_time as date), n.day) as over_to,
        date_trunc('hour', c.calm_time) as hours_over_to
    from newest n
    cross join lateral (
        select
            least(n.asked_at, now()) as over_at,
            least(coalesce(n.asked_at, '-infinity'), now() - interval '5 minutes') as calm_at
    ) t
    cross join lateral (
        select r.tenant_id, r.development_id, t.over_at at time zone r.zone as local_time, t.calm_at at time zone r.zone as calm_time
        from analytics_rolled r
        where r.counted and r.rolled_to = 'infinity'
        union all
        select {all}, {all}, min(t.over_at at time zone r.zone), min(t.calm_at at time zone r.zone)
        from analytics_rolled r
        where r.development_id = {all}
        having bool_and(r.rolled_to = 'infinity')
    ) c
)