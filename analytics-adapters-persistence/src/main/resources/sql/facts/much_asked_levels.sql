-- The levels that have keys of their own, each with the day before which all of its days are over: nobody is in them any more, and
-- there are messages of a later one, of whomever. So with its hours, but that these have to be over for a while: messages come in the
-- order of time nearly.
{include: facts/newest_day.sql},
levels as (
    select
        c.tenant_id,
        c.development_id,
        least(cast(c.local_time as date), n.day) as over_to,
        least(date_trunc('hour', c.local_time - interval '5 minutes'), n.hour) as hours_over_to
    from (
        select r.tenant_id, r.development_id, now() at time zone r.zone as local_time
        from analytics_rolled r
        where r.counted and r.rolled_to = 'infinity'
        union all
        select {all}, {all}, min(now() at time zone r.zone)
        from analytics_rolled r
        where r.development_id = {all}
        having bool_and(r.rolled_to = 'infinity')
    ) c
    cross join newest n
)