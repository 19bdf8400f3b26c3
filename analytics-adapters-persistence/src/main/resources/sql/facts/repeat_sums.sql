-- Questions of the homes and keys of these facts, with and without them. Each repeats the one before; both counts of a day and the
-- day before differ by what these facts change.
pairs as (
    select distinct f.tenant_id, f.home_id, f.question_key from signed f where f.eligible and f.home_id is not null
),
same as materialized (
    select
        p.tenant_id,
        f.development_id,
        p.home_id,
        p.question_key,
        f.asked_at,
        f.message_id,
        -- Looked up in a hash; joined to so many facts that the planner knows nothing of, each would be compared with all of them.
        (f.tenant_id, f.message_id) in (select c.tenant_id, c.message_id from chosen c where c.of_tenant) as changes_tenant,
        (f.tenant_id, f.message_id) in (
            select c.tenant_id, c.message_id from chosen c where c.of_development) as changes_development
    from pairs p
    cross join lateral (
        select f.*
        from analytics_fact f
        where f.tenant_id = p.tenant_id and f.home_id = p.home_id and f.question_key = p.question_key and f.eligible
        offset 0
    ) f
),
told as materialized (
    select
        s.tenant_id,
        coalesce(s.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        s.home_id,
        s.question_key,
        s.asked_at,
        s.message_id,
        r.counted,
        cast(s.asked_at at time zone r.zone as date) as day,
        cast(s.asked_at at time zone r.zone as date) < r.rolled_to or s.changes_tenant as of_tenant,
        s.changes_tenant,
        coalesce(cast(s.asked_at at time zone r.zone as date) < d.rolled_to, false) or s.changes_development as of_development,
        s.changes_development
    from same s
    join analytics_rolled r on r.tenant_id = s.tenant_id and r.development_id = {all}
    left join analytics_rolled d on d.tenant_id = s.tenant_id and d.development_id = s.development_id
),
steps as (
    select
        t.tenant_id, {all} as development_id, t.counted, true as whole, t.day,
        lag(t.day) over (partition by t.tenant_id, t.home_id, t.question_key order by t.asked_at, t.message_id) as earlier_day,
        1 as n
    from told t
    where t.of_tenant
    union all
    select
        t.tenant_id, {all}, t.counted, true, t.day,
        lag(t.day) over (partition by t.tenant_id, t.home_id, t.question_key order by t.asked_at, t.message_id),
        -1
    from told t
    where t.of_tenant and not t.changes_tenant
    union all
    select
        t.tenant_id, t.development_id, true, false, t.day,
        lag(t.day) over (
            partition by t.tenant_id, t.development_id, t.home_id, t.question_key order by t.asked_at, t.message_id),
        1
    from told t
    where t.of_development
    union all
    select
        t.tenant_id, t.development_id, true, false, t.day,
        lag(t.day) over (
            partition by t.tenant_id, t.development_id, t.home_id, t.question_key order by t.asked_at, t.message_id),
        -1
    from told t
    where t.of_development and not t.changes_development
),
repeat_sums as (
    select l.tenant_id, l.development_id, s.day, s.earlier_day, sum(s.n) * cast(:sign as integer) as n
    from steps s
    cross join lateral (
        values (s.tenant_id, s.development_id, s.counted), ({all}, {all}, s.whole)) as l (tenant_id, development_id, held)
    where s.earlier_day is not null and l.held
    group by 1, 2, 3, 4
    having sum(s.n) <> 0
)