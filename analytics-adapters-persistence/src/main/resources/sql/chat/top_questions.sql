-- Most asked questions: spellings of the same normalised text are one group, named by its most frequent spelling.
-- Ties: the more recent group; the label as it is shown decides later, so all ties are told.
-- One plan serves all values.
with {tenant_window},
{include: rollup/counted.sql},
{include: rollup/winners.sql},
-- Those of them that have sums, which hold what was asked before summed_to: the hour that they reach, or whole days where the window ends
-- before. It is told by the clocks of the tenants; where these are put back they pass an hour twice, so it is looked for from the
-- first time on.
summed as materialized (
    select
        k.*,
        h.from_day,
        h.first_month,
        h.first_day,
        h.by_time,
        cast(date_trunc('month', k.summed_to - interval '1 hour') as date) as last_month,
        cast(extract(day from k.summed_to - interval '1 hour') as integer) as last_day
    from head h
    cross join lateral (
        select
            k.question_key,
            case
                when {include: rollup/summed_to.sql} <= h.to_time then {include: rollup/summed_to.sql}
                else date_trunc('day', h.to_time)
            end as summed_to
        from winners w
        join analytics_much_asked k on {level: k.tenant_id, k.development_id} and k.question_key = w.question_key
        where (select n.by_key from ranking n)
        offset 0
    ) k
    where k.summed_to > h.from_day
),
-- The questions since.
newest as materialized (
    select
        w.tenant_id, w.zone, w.from_at, q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason,
        q.asked_at at time zone w.zone as local_time
    from tenant_window w
    cross join (select min(s.summed_to) as summed_to from summed s where s.by_time) s
    cross join lateral (
        select q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
        from analytics_question q
        where q.tenant_id = w.tenant_id
          and q.asked_at >= {include: rollup/first_at.sql} and q.asked_at < w.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where q.question_key in (select k.question_key from summed k where k.by_time)
),
-- The questions that are not summed up: of these keys, or all of the window where no keys are known.
asked as materialized (
    select k.tenant_id, k.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason, k.zone, k.from_at, k.summed_to
    from (
        select
            k.question_key, w.tenant_id, w.zone, w.to_at, w.from_at, s.summed_to,
            coalesce({include: rollup/first_at.sql}, w.from_at) as since
        from winners k
        left join summed s on s.question_key = k.question_key
        cross join tenant_window w
        where (select n.by_key from ranking n) and s.by_time is not true
    ) k
    cross join lateral (
        select q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
        from analytics_question q
        where q.tenant_id = k.tenant_id and q.question_key = k.question_key and q.asked_at >= k.since and q.asked_at < k.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where k.summed_to is null or q.asked_at at time zone k.zone >= k.summed_to
    union all
    select
        q.tenant_id, q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason, q.zone, q.from_at, s.summed_to
    from newest q
    join summed s on s.by_time and s.question_key = q.question_key and q.local_time >= s.summed_to
    union all
    select w.tenant_id, q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason, w.zone, w.from_at, null
    from tenant_window w
    cross join lateral (
        select q.question_key, q.spelling, q.asked_at, q.home_id, q.eligible, q.unanswered_reason
        from analytics_question q
        where q.tenant_id = w.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    where not (select n.by_key from ranking n)
),
spelled as materialized (
    select
        m.question_key,
        m.spelling,
        cast(m.told_by as text) as told_by,
        m.so_far[m.last_place] - coalesce(m.so_far[m.first_place - 1], 0) as questions,
        (select max(a.at) from unnest(m.last_asked_at[m.first_place : m.last_place]) as a (at)) as last_asked_at,
        m.eligible_so_far[m.last_place] - coalesce(m.eligible_so_far[m.first_place - 1], 0) as eligible,
        m.unanswered_so_far[m.last_place] - coalesce(m.unanswered_so_far[m.first_place - 1], 0) as unanswered
    from summed s
    cross join lateral (
        select
            m.*,
            case when m.month = s.first_month then s.first_day else 1 end as first_place,
            case when m.month = s.last_month then s.last_day else 31 end as last_place
        from analytics_much_asked_spelling m
        where {level: m.tenant_id, m.development_id} and m.question_key = s.question_key
          and m.month >= s.first_month and m.month <= s.last_month
        offset 0
    ) m
    where m.so_far[m.last_place] > coalesce(m.so_far[m.first_place - 1], 0)
    union all
    select
        a.question_key,
        a.spelling,
        min(cast(a.tenant_id as text)),
        count(*),
        max(a.asked_at),
        count(*) filter (where a.eligible),
        count(*) filter (where a.eligible and a.unanswered_reason is not null)
    from asked a
    group by a.question_key, a.spelling
),
ranked as materialized (
    select
        s.question_key,
        sum(s.questions) as questions,
        max(s.last_asked_at) as last_asked_at,
        sum(s.eligible) as eligible,
        sum(s.unanswered) as unanswered
    from spelled s
    group by s.question_key
    order by questions desc, last_asked_at desc
    fetch first (cast(:limit as integer)) rows with ties
),
-- A home is of one tenant. It counts on the first of its days.
homes as (
    select h.question_key, sum(h.homes) as homes
    from (
        select s.question_key, h.homes - width_bucket(h.day - s.from_day, h.gaps) as homes
        from summed s
        cross join lateral (
            select h.day, h.homes, h.gaps
            from analytics_much_asked_home h
            where {level: h.tenant_id, h.development_id} and h.question_key = s.question_key
              and h.day >= s.from_day and h.day < s.summed_to
            offset 0
        ) h
        union all
        select a.question_key, count(*)
        from (
            select distinct a.tenant_id, a.question_key, a.home_id, a.zone, a.from_at, a.summed_to
            from asked a
            where a.home_id is not null and a.question_key in (select r.question_key from ranked r)
        ) a
        where a.summed_to is null
           or not exists (
               select
               from (
                   select q.question_key, q.tenant_id, q.development_id, q.asked_at
                   from analytics_question q
                   where q.tenant_id = a.tenant_id and q.home_id = a.home_id
                     and q.asked_at >= a.from_at and q.asked_at < (a.summed_to + interval '3 hours') at time zone a.zone
                   offset 0
               ) q
               where q.question_key = a.question_key and q.asked_at at time zone a.zone < a.summed_to
                 and {scope: q.tenant_id, q.development_id})
        group by a.question_key
    ) h
    group by h.question_key
),
labels as (
    select distinct on (s.question_key) s.question_key, t.question as label
    from (
        select
            s.question_key, s.spelling, min(s.told_by) as told_by, sum(s.questions) as questions,
            max(s.last_asked_at) as last_asked_at
        from spelled s
        where s.question_key in (select r.question_key from ranked r)
        group by 1, 2
    ) s
    cross join lateral (
        select t.question
        from analytics_spelling t
        where t.tenant_id = cast(s.told_by as uuid) and t.spelling = s.spelling
        offset 0
    ) t
    order by s.question_key, s.questions desc, s.last_asked_at desc, t.question collate "C"
)
select
    replace(cast(r.question_key as text), '-', '') as question_key,
    l.label,
    r.questions,
    coalesce(h.homes, 0) as homes,
    r.last_asked_at,
    r.eligible,
    r.unanswered
from ranked r
left join homes h on h.question_key = r.question_key
join labels l on l.question_key = r.question_key
order by r.questions desc, r.last_asked_at desc
