-- Counts the repeated questions and who asked last of a tenant or a development whose days are all rolled up, at once instead of by
-- look-ups for each day, and ends its rolling up with that; tells whether there was one.
with next as materialized (
    select u.tenant_id, u.development_id, u.development_id = {all} as whole, r.zone, r.counted
    from analytics_rolled u
    join analytics_rolled r on r.tenant_id = u.tenant_id and r.development_id = {all}
    where u.rolled_to < 'infinity'
    order by u.tenant_id, u.development_id
    limit 1
),
-- Whose sums these are: its own, and with those of a whole tenant the platform's.
holders as (
    select l.tenant_id, l.development_id
    from next u
    cross join lateral (
        values (u.tenant_id, u.development_id, u.counted or not u.whole), ({all}, {all}, u.whole))
        as l (tenant_id, development_id, held)
    where l.held
),
asked as (
    select u.tenant_id, f.home_id, f.question_key, cast(f.asked_at at time zone u.zone as date) as day
    from next u
    join analytics_fact f
      on f.tenant_id = u.tenant_id and (u.whole or f.development_id = u.development_id)
     and f.eligible and f.home_id is not null and f.asked_at < 'infinity'
),
repeated as (
    select a.day, lag(a.day) over (partition by a.tenant_id, a.home_id, a.question_key order by a.day) as earlier_day
    from asked a
),
repeat_sums as (
    select l.tenant_id, l.development_id, s.day, s.earlier_day, s.n
    from (
        select r.day, r.earlier_day, count(*) as n from repeated r where r.earlier_day is not null group by 1, 2
    ) s
    cross join holders l
),
{include: facts/repeats.sql},
last_sums as (
    select l.tenant_id, l.development_id, s.who, s.slot, s.n
    from (
        select s.who, s.slot, count(*) as n
        from (
            select w.who, {include: facts/last_slot.sql} as slot
            from next u
            join analytics_fact f on f.tenant_id = u.tenant_id and (u.whole or f.development_id = u.development_id)
            cross join lateral {include: facts/askers.sql} as w (who, id)
            where f.asked and isfinite(f.asked_at) and w.id is not null
              and case when u.whole then w.who in ('homeowner', 'unresolved') else w.who <> 'homeowner' end
            group by w.who, w.id
        ) s
        group by 1, 2
    ) s
    cross join holders l
),
{include: facts/last_asked.sql},
-- The months of a development that has topics and latencies from now on lack them.
without_months as (
    update analytics_rolled r set months_to = '-infinity'
    from next u
    where r.tenant_id = u.tenant_id and r.development_id = {all} and not u.whole
),
completed as (
    update analytics_rolled r set rolled_to = 'infinity'
    from next u
    where r.tenant_id = u.tenant_id and r.development_id = u.development_id
    returning r.tenant_id
)
select exists (select from completed)
