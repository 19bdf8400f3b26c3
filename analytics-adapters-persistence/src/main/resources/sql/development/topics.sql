-- Questions by topic, ISO week of the tenant's zone and house type of the home that asked, and when each topic was asked last. That is
-- looked for on the last of its days.
-- One plan serves all values.
with {tenant_window},
{include: rollup/counted.sql},
told as (
    select a.topic, a.day, a.house_type_code, a.questions
    from analytics_topic_day a
    where {scope: a.tenant_id, a.development_id}
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select q.topic, cast(q.asked_at at time zone l.zone as date), q.house_type_code, sum(l.sign)
    from loose l
    cross join lateral (
        select q.topic, q.asked_at, q.house_type_code
        from analytics_question q
        where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    group by 1, 2, 3
),
weeks as materialized (
    select
        t.topic,
        -- Counted from a Monday, which costs each row less than a truncated time.
        (t.day - date '0001-01-01') / 7 as week,
        t.house_type_code,
        sum(t.questions) as questions,
        max(t.day) filter (where t.questions > 0) as last_day
    from told t
    group by 1, 2, 3
    having sum(t.questions) > 0
),
-- Backwards from the end of the last day that the sums name, which loose facts may have emptied. The local day decides; an hour or two
-- more at the end hold it in any zone.
lasts as materialized (
    select d.topic, max(q.asked_at) as last_asked_at
    from (select k.topic, max(k.last_day) as day from weeks k group by k.topic) d
    cross join tenant_window w
    cross join lateral (
        select q.asked_at
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = w.tenant_id and q.topic = d.topic
          and q.asked_at >= w.from_at
          and q.asked_at < least(w.to_at, cast(d.day + 1 as timestamp) at time zone w.zone + interval '3 hours')
        order by q.asked_at desc
        limit 1
    ) q
    group by d.topic
)
select
    k.topic,
    to_char(date '0001-01-01' + 7 * k.week, 'IYYY-"W"IW') as week,
    k.house_type_code,
    k.questions,
    l.last_asked_at
from weeks k
join lasts l on l.topic = k.topic
