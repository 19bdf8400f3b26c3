-- Where all days are rolled up each question repeats the last one before it; both counts of a day and the day before differ by what
-- these facts change.
told as materialized (
    select
        s.tenant_id, l.development_id, s.home_id, s.question_key, s.changed, l.held, l.whole,
        cast(s.asked_at at time zone r.zone as date) as day
    from same s
    join analytics_rolled r on r.tenant_id = s.tenant_id and r.development_id = {all}
    left join analytics_rolled d on d.tenant_id = s.tenant_id and d.development_id = s.development_id
    cross join lateral (
        values ({all}, r.rolled_to, r.counted, true), (s.development_id, d.rolled_to, true, false))
        as l (development_id, rolled_to, held, whole)
    where l.rolled_to = 'infinity' and cast(s.asked_at at time zone r.zone as date) < l.rolled_to
),
steps as (
    select
        t.*, 1 as n,
        lag(t.day) over (partition by t.tenant_id, t.development_id, t.home_id, t.question_key order by t.day) as earlier_day
    from told t
    union all
    select
        t.*, -1,
        lag(t.day) over (partition by t.tenant_id, t.development_id, t.home_id, t.question_key order by t.day)
    from told t
    where not t.changed
),
repeat_sums as (
    select l.tenant_id, l.development_id, s.day, s.earlier_day, sum(s.n) * cast(:sign as integer) as n
    from steps s
    cross join lateral (
        values (s.tenant_id, s.development_id, s.held), ({all}, {all}, s.whole)) as l (tenant_id, development_id, held)
    where s.earlier_day is not null and l.held
    group by 1, 2, 3, 4
    having sum(s.n) <> 0
)