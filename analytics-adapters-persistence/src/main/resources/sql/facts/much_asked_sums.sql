-- The sums of the due keys, from summed_to of each to before to_day.
asked as materialized (
    select
        k.tenant_id, k.development_id, k.question_key, k.summed_to, r.zone, q.tenant_id as asking_tenant_id, q.home_id, q.spelling,
        q.eligible, q.unanswered_reason, q.asked_at,
        cast(q.asked_at at time zone r.zone as date) as day
    from due k
    join analytics_rolled r on r.development_id = {all} and (r.tenant_id = k.tenant_id or k.tenant_id = {all})
    cross join lateral (
        select f.tenant_id, f.home_id, f.spelling, f.eligible, f.unanswered_reason, f.asked_at
        from analytics_fact f
        where f.tenant_id = r.tenant_id and f.question_key = k.question_key and f.asked and f.excluded is null
          and f.asked_at >= cast(k.summed_to as timestamp) at time zone r.zone
          and f.asked_at < cast(k.to_day as timestamp) at time zone r.zone
          and isfinite(f.asked_at)
          and (k.development_id = {all} or f.development_id = k.development_id)
        offset 0
    ) q
),
spelled as (
    select
        a.tenant_id, a.development_id, a.question_key, a.day, a.spelling,
        cast(min(cast(a.asking_tenant_id as text)) as uuid) as told_by,
        count(*) as questions,
        count(*) filter (where a.eligible) as eligible,
        count(*) filter (where a.eligible and a.unanswered_reason is not null) as unanswered,
        max(a.asked_at) as last_asked_at
    from asked a
    group by 1, 2, 3, 4, 5
),
homes as (
    select distinct a.tenant_id, a.development_id, a.question_key, a.summed_to, a.zone, a.asking_tenant_id, a.home_id, a.day
    from asked a
    where a.home_id is not null
),
earlier as (
    select
        h.*,
        lag(h.day) over (partition by h.tenant_id, h.development_id, h.question_key, h.asking_tenant_id, h.home_id order by h.day) as earlier_day
    from homes h
),
repeated as (
    select e.tenant_id, e.development_id, e.question_key, coalesce(e.earlier_day, b.day) as earlier_day, e.day
    from earlier e
    -- Days that have been added up before are not read again but by the homes that asked now.
    left join lateral (
        select cast(max(f.asked_at) at time zone e.zone as date) as day
        from analytics_fact f
        where f.tenant_id = e.asking_tenant_id and f.home_id = e.home_id and f.question_key = e.question_key
          and f.asked and f.excluded is null and isfinite(f.asked_at)
          and f.asked_at < cast(e.summed_to as timestamp) at time zone e.zone
          and (e.development_id = {all} or f.development_id = e.development_id)
    ) b on e.earlier_day is null and e.summed_to > '-infinity'
),
homes_of_days as (
    select r.tenant_id, r.development_id, r.question_key, d.earlier_day, r.day, count(*) as homes
    from repeated r
    cross join lateral (values (r.day), (r.earlier_day)) as d (earlier_day)
    where d.earlier_day is not null
    group by 1, 2, 3, 4, 5
)