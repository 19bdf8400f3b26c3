-- Who was active in the rolling time before now: homeowners by a question, a document event or their last sign of life,
-- and homes that asked without a known homeowner. Where the sums of last questions hold the scope, those who asked are read from them, else
-- from the questions, development by development (offset 0) in the index that holds all that is asked of them.
-- One plan serves all values.
with ready as materialized (
    select
        {counted} and not exists (
            select
            from tenants t
            left join analytics_rolled r on r.tenant_id = t.id and r.development_id = {all} and r.rolled_to = 'infinity'
            where {scope-tenant: t.id} and r.tenant_id is null) as rolled
),
-- What the sums hold from the first whole quarter of an hour on.
span as materialized (
    select s.from_at, s.to_at, {include: rollup/end_of_slot.sql} as summed_from, {include: rollup/first_slot.sql} as first_slot
    from (select cast(:since as timestamptz) as from_at, cast(:as_of as timestamptz) as to_at) s
),
asked as materialized (
    select q.home_id, q.homeowner_id
    from developments d
    cross join lateral (
        select q.home_id, q.homeowner_id
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = d.tenant_id and q.development_id = d.id
          and q.asked_at >= cast(:since as timestamptz) and q.asked_at < cast(:as_of as timestamptz)
        offset 0
    ) q
    where {scope: d.tenant_id, d.id} and not (select r.rolled from ready r)
    union all
    select q.home_id, q.homeowner_id
    from tenants t
    cross join lateral (
        select q.home_id, q.homeowner_id
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = t.id and q.development_id is null
          and q.asked_at >= cast(:since as timestamptz) and q.asked_at < cast(:as_of as timestamptz)
        offset 0
    ) q
    where {scope-tenant: t.id} and not (select r.rolled from ready r)
),
-- Those whom the sums cannot tell: who asked in the quarter of an hour in which the time begins, or at its end or later.
edges as (
    select distinct f.tenant_id, w.who, w.id
    from span s
    cross join tenants t
    cross join lateral (
        select q.tenant_id, q.home_id, q.homeowner_id, q.own_homeowner
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = t.id
          and q.asked_at >= s.from_at and q.asked_at < s.summed_from
        union all
        select q.tenant_id, q.home_id, q.homeowner_id, q.own_homeowner
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = t.id and q.asked_at >= s.to_at and q.asked_at < 'infinity'
        offset 0
    ) f
    cross join lateral {include: facts/askers.sql} as w (who, id)
    where {scope-tenant: t.id} and w.id is not null and (select r.rolled from ready r)
      and w.who in ('unresolved', case when cast(:whole_tenants as boolean) then 'homeowner' else 'own_homeowner' end)
),
-- Each as the questions say, in the place of what the sums say; what was asked before is neither here nor there.
mended as (
    select
        e.who,
        count(*) filter (where l.asked) - count(*) filter (where l.summed) as n
    from span s
    cross join edges e
    cross join lateral (
        select
            bool_or(q.asked_at >= s.from_at and q.asked_at < s.to_at) as asked,
            bool_or(q.asked_at >= s.summed_from) as summed
        from (
            select q.tenant_id, q.development_id, q.asked_at
            from analytics_question q
            where q.tenant_id = e.tenant_id and q.homeowner_id = e.id and q.asked_at >= s.from_at
              and (e.who = 'homeowner' or e.who = 'own_homeowner' and q.own_homeowner)
            union all
            select q.tenant_id, q.development_id, q.asked_at
            from analytics_question q
            where q.tenant_id = e.tenant_id and q.home_id = e.id and q.asked_at >= s.from_at
              and q.homeowner_id is null and e.who = 'unresolved'
            offset 0
        ) q
        where {scope: q.tenant_id, q.development_id} and q.asked_at < 'infinity'
    ) l
    group by e.who
),
askers as materialized (
    select p.who, sum(p.n) as n
    from (
        select a.who, a.n
        from span s
        join analytics_last_asked a on a.slot > s.first_slot
        where {level: a.tenant_id, a.development_id} and a.who in ('homeowner', 'own_homeowner', 'unresolved')
          and (select r.rolled from ready r)
        union all
        select m.who, m.n from mended m
        union all
        select 'unresolved', count(distinct a.home_id) from asked a where a.homeowner_id is null
    ) p
    group by p.who
),
-- Everybody who was seen otherwise, and who asked where the sums do not tell it.
seen as (
    select e.homeowner_id
    from tenants t
    cross join lateral (
        select e.homeowner_id
        from analytics_document_event e
        where {scope: e.tenant_id, e.development_id} and e.tenant_id = t.id
          and e.occurred_at >= cast(:since as timestamptz) and e.occurred_at < cast(:as_of as timestamptz)
          and e.homeowner_id is not null
        offset 0
    ) e
    where {scope-tenant: t.id}
    union
    select h.id
    from homeowners h
    where {everywhere} and {scope: h.tenant_id, h.development_id}
      and h.last_active >= cast(:since as timestamptz) and h.last_active < cast(:as_of as timestamptz)
    union
    select h.id
    from tenants t
    cross join lateral (
        select h.id
        from homeowners h
        where {scope: h.tenant_id, h.development_id} and h.tenant_id = t.id
          and h.last_active >= cast(:since as timestamptz) and h.last_active < cast(:as_of as timestamptz)
        offset 0
    ) h
    where not {everywhere} and {scope-tenant: t.id}
    union
    select a.homeowner_id from asked a where a.homeowner_id is not null
)
select
    -- Where all who were seen are told, homeowners are read through once (offset 0), not looked up by each of the many.
    (select coalesce(sum(a.n), 0) from askers a where a.who <> 'unresolved')
    + (select count(*)
       from (
           select h.id
           from homeowners h
           where {scope: h.tenant_id, h.development_id} and not (select r.rolled from ready r)
           offset 0
       ) h
       join seen s on s.homeowner_id = h.id)
    + (select count(*)
       from span p
       cross join seen s
       join homeowners h on h.id = s.homeowner_id and {scope: h.tenant_id, h.development_id}
       where (select r.rolled from ready r)
         and not exists (
             select
             from (
                 select q.tenant_id, q.development_id
                 from analytics_question q
                 where q.tenant_id = h.tenant_id and q.homeowner_id = h.id and q.asked_at >= p.from_at and q.asked_at < p.to_at
                 offset 0
             ) q
             where {scope: q.tenant_id, q.development_id})) as active_homeowners,
    (select coalesce(sum(a.n), 0) from askers a where a.who = 'unresolved') as unresolved_units
