-- What the questions of the due keys from summed_to on and before to_time, by the clocks of their tenants, add to their sums.
-- Clocks that are put back pass an hour twice, so a bit more is looked at and told apart by what they say.
asked as materialized (
    select
        k.tenant_id, k.development_id, k.question_key, k.summed_to, r.zone, q.tenant_id as asking_tenant_id, q.home_id, q.spelling,
        q.eligible, q.unanswered_reason, q.asked_at,
        cast(q.local_time as date) as day
    from due k
    join analytics_rolled r on r.development_id = {all} and (r.tenant_id = k.tenant_id or k.tenant_id = {all})
    cross join lateral (
        select
            f.tenant_id, f.home_id, f.spelling, f.eligible, f.unanswered_reason, f.asked_at,
            f.asked_at at time zone r.zone as local_time
        from analytics_fact f
        where f.tenant_id = r.tenant_id and f.question_key = k.question_key and f.asked and f.excluded is null
          and f.asked_at >= (k.summed_to - interval '3 hours') at time zone r.zone
          and f.asked_at < (k.to_time + interval '3 hours') at time zone r.zone
          and isfinite(f.asked_at)
          and (k.development_id = {all} or f.development_id = k.development_id)
        offset 0
    ) q
    where q.local_time >= k.summed_to and q.local_time < k.to_time
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
places_of_spellings as (
    select
        s.tenant_id, s.development_id, s.question_key, s.spelling,
        cast(date_trunc('month', cast(s.day as timestamp)) as date) as month,
        cast(extract(day from s.day) as integer) as place,
        s.told_by, s.questions, s.eligible, s.unanswered, s.last_asked_at
    from spelled s
),
spelling_months as (
    select
        s.tenant_id, s.development_id, s.question_key, s.month, s.spelling,
        cast(min(s.told_by) as uuid) as told_by,
        array_agg(cast(s.questions as integer) order by s.place) as so_far,
        array_agg(cast(s.eligible as integer) order by s.place) as eligible_so_far,
        array_agg(cast(s.unanswered as integer) order by s.place) as unanswered_so_far,
        array_agg(s.last_asked_at order by s.place) as last_asked_at
    from (
        select
            p.tenant_id, p.development_id, p.question_key, p.month, p.spelling, p.place,
            min(cast(p.told_by as text)) as told_by,
            sum(sum(p.questions)) over so_far as questions,
            sum(sum(p.eligible)) over so_far as eligible,
            sum(sum(p.unanswered)) over so_far as unanswered,
            max(p.last_asked_at) as last_asked_at
        from (
            select p.tenant_id, p.development_id, p.question_key, p.month, p.spelling, p.place, p.told_by, p.questions, p.eligible,
                   p.unanswered, p.last_asked_at
            from places_of_spellings p
            union all
            select m.tenant_id, m.development_id, m.question_key, m.month, m.spelling, d.place, cast(null as uuid), 0, 0, 0,
                   cast(null as timestamptz)
            from (
                select distinct p.tenant_id, p.development_id, p.question_key, p.month, p.spelling from places_of_spellings p
            ) m
            cross join generate_series(1, 31) as d (place)
        ) p
        group by 1, 2, 3, 4, 5, 6
        window so_far as (partition by p.tenant_id, p.development_id, p.question_key, p.month, p.spelling order by p.place)
    ) s
    group by 1, 2, 3, 4, 5
),
key_months as (
    select m.tenant_id, m.development_id, m.question_key, m.month, array_agg(m.n order by m.place) as so_far
    from (
        select m.tenant_id, m.development_id, m.question_key, m.month, p.place, cast(sum(p.n) as integer) as n
        from spelling_months m
        cross join unnest(m.so_far) with ordinality as p (n, place)
        group by 1, 2, 3, 4, 5
    ) m
    group by 1, 2, 3, 4
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
    select e.tenant_id, e.development_id, e.question_key, e.day, e.day - coalesce(e.earlier_day, b.day) as gap
    from earlier e
    -- What has been added up before is not read again but by the homes that asked now, of whom there are fewer facts than of the key; one that
    -- asked on the same day is counted.
    left join lateral (
        select cast(max(f.asked_at) at time zone e.zone as date) as day
        from (
            select f.asked_at, f.question_key, f.development_id
            from analytics_fact f
            where e.earlier_day is null and e.summed_to > '-infinity'
              and f.tenant_id = e.asking_tenant_id and f.home_id = e.home_id and f.asked and f.excluded is null and isfinite(f.asked_at)
              and f.asked_at < (e.summed_to + interval '3 hours') at time zone e.zone
            offset 0
        ) f
        where f.question_key = e.question_key and f.asked_at at time zone e.zone < e.summed_to
          and (e.development_id = {all} or f.development_id = e.development_id)
    ) b on true
    where e.earlier_day is not null or b.day is null or b.day < e.day
),
homes_of_days as (
    select
        r.tenant_id, r.development_id, r.question_key, r.day,
        cast(count(*) as integer) as homes,
        coalesce(array_agg(r.gap order by r.gap) filter (where r.gap is not null), '{}') as gaps
    from repeated r
    group by 1, 2, 3, 4
)