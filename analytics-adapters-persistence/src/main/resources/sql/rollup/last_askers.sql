-- How many people of developments asked in a span of time, from the sums of last questions; spans name the developments that have these
-- and who is meant. Those whom the sums cannot tell are looked up: who asked in the quarter of an hour in which the span begins, or at its
-- end or later.
quarters as materialized (
    select s.*, {include: rollup/end_of_slot.sql} as summed_from, {include: rollup/first_slot.sql} as first_slot from spans s
),
edges as (
    select distinct s.tenant_id, s.development_id, s.who, w.id
    from quarters s
    cross join lateral (
        select q.home_id, q.homeowner_id, q.own_homeowner
        from analytics_question q
        where q.tenant_id = s.tenant_id and q.development_id = s.development_id and q.asked_at >= s.from_at and q.asked_at < s.summed_from
        union all
        select q.home_id, q.homeowner_id, q.own_homeowner
        from analytics_question q
        where q.tenant_id = s.tenant_id and q.development_id = s.development_id and q.asked_at >= s.to_at and q.asked_at < 'infinity'
        offset 0
    ) f
    cross join lateral {include: facts/askers.sql} as w (who, id)
    where w.who = s.who and w.id is not null
),
last_askers as (
    select p.tenant_id, p.development_id, sum(p.n) as n
    from (
        select s.tenant_id, s.development_id, a.n
        from quarters s
        join analytics_last_asked a
          on a.tenant_id = s.tenant_id and a.development_id = s.development_id and a.who = s.who and a.slot > s.first_slot
        union all
        -- Each as the questions say, in the place of what the sums say; what was asked before is neither here nor there.
        select s.tenant_id, s.development_id, case when l.asked then 1 else 0 end - case when l.summed then 1 else 0 end
        from quarters s
        join edges e on e.tenant_id = s.tenant_id and e.development_id = s.development_id and e.who = s.who
        cross join lateral (
            select
                bool_or(q.asked_at >= s.from_at and q.asked_at < s.to_at) as asked,
                bool_or(q.asked_at >= s.summed_from) as summed
            from (
                select q.development_id, q.asked_at
                from analytics_question q
                where q.tenant_id = e.tenant_id and q.home_id = e.id and q.asked_at >= s.from_at and e.who = 'home'
                union all
                select q.development_id, q.asked_at
                from analytics_question q
                where q.tenant_id = e.tenant_id and q.homeowner_id = e.id and q.asked_at >= s.from_at
                  and q.own_homeowner and e.who = 'own_homeowner'
                offset 0
            ) q
            where q.development_id = e.development_id and q.asked_at < 'infinity'
        ) l
    ) p
    group by p.tenant_id, p.development_id
)