day_sums as (
    select
        {all} as tenant_id, {all} as development_id, a.day,
        {include: facts/summed.sql}
    from analytics_day a
    where a.tenant_id <> {all} and a.development_id = {all}
    group by a.day
),
-- Not every tenant has these of its own.
whole as materialized (
    select
        cast(f.asked_at at time zone r.zone as date) as day,
        cast(date_part('hour', f.asked_at at time zone r.zone) as integer) as hour,
        case when f.excluded is null and f.latency_ms > 0 then analytics_latency_bucket(f.latency_ms) end as bucket,
        f.asked,
        f.question_key,
        f.tenant_id,
        f.home_id,
        f.homeowner_id,
        f.own_homeowner,
        f.asked_at,
        f.eligible,
        r.rolled_to = 'infinity' as all_days
    from analytics_rolled r
    join analytics_fact f on f.tenant_id = r.tenant_id
    where r.development_id = {all} and cast(f.asked_at at time zone r.zone as date) < r.rolled_to
),
distribution_sums as (
    select {all} as tenant_id, {all} as development_id, v.figure, w.day, v.bucket, count(*) as n
    from whole w
    cross join lateral (values ('hour', case when w.asked then w.hour end), ('latency', w.bucket)) as v (figure, bucket)
    where v.bucket is not null
    group by v.figure, w.day, v.bucket
),
question_sums as (
    select {all} as tenant_id, {all} as development_id, w.question_key, w.day, count(*) as questions
    from whole w
    where w.asked
    group by w.question_key, w.day
),
repeat_sums as (
    select {all} as tenant_id, {all} as development_id, s.day, s.earlier_day, count(*) as n
    from (
        select
            w.day,
            lag(w.day) over (partition by w.tenant_id, w.home_id, w.question_key order by w.day) as earlier_day
        from whole w
        where w.eligible and w.home_id is not null and w.all_days
    ) s
    where s.earlier_day is not null
    group by s.day, s.earlier_day
),
last_sums as (
    select {all} as tenant_id, {all} as development_id, s.who, s.slot, count(*) as n
    from (
        select w.who, {include: facts/last_slot.sql} as slot
        from whole f
        cross join lateral {include: facts/askers.sql} as w (who, id)
        where f.asked and f.all_days and isfinite(f.asked_at) and w.who in ('homeowner', 'unresolved') and w.id is not null
        group by f.tenant_id, w.who, w.id
    ) s
    group by s.who, s.slot
)