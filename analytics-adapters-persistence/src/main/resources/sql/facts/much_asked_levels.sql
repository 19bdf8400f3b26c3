-- The levels that have keys of their own, each with the day before which all of its days are over: nobody is in them any more, and
-- there are questions of a later one.
levels as (
    select l.tenant_id, l.development_id, least(l.today, n.day) as over_to
    from (
        select r.tenant_id, r.development_id, cast(now() at time zone r.zone as date) as today
        from analytics_rolled r
        where r.counted and r.rolled_to = 'infinity'
        union all
        select {all}, {all}, min(cast(now() at time zone r.zone as date))
        from analytics_rolled r
        where r.development_id = {all}
        having bool_and(r.rolled_to = 'infinity')
    ) l
    cross join lateral (
        select q.day
        from analytics_question_day q
        where q.tenant_id = l.tenant_id and q.development_id = l.development_id
        order by q.day desc
        limit 1
    ) n
)