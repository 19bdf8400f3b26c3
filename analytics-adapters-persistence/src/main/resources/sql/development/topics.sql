-- Questions by topic, ISO week of the tenant's zone and house type of the home that asked, and when each topic was asked last. That is
-- looked for on the last of its days.
-- One plan serves all values.
with {tenant_window},
{include: rollup/counted.sql},
{include: rollup/so_far.sql},
-- The days of a week in a month that are told by its months. Weeks are counted from a Monday, which costs each row less than a truncated time.
spans as materialized (
    select
        s.tenant_id,
        cast(date_trunc('month', d.day) as date) as month,
        (cast(d.day as date) - date '0001-01-01') / 7 as week,
        cast(min(extract(day from d.day)) as integer) - 1 as before,
        cast(max(extract(day from d.day)) as integer) as upto
    from so_far s
    cross join generate_series(cast(s.from_day as timestamp), cast(s.to_day - 1 as timestamp), interval '1 day') as d (day)
    group by 1, 2, 3
),
told as (
    select
        m.part as topic,
        s.week,
        m.house_type_code,
        m.so_far[s.upto] - coalesce(m.so_far[s.before], 0) as questions,
        -- Of the month, which may be later than the window.
        m.month + array_position(m.so_far, m.so_far[31]) - 1 as last_day
    from (
        select m.tenant_id, m.month, m.part, m.house_type_code, m.so_far
        from so_far s
        cross join lateral (
            select m.tenant_id, m.month, m.part, m.house_type_code, m.so_far
            from analytics_month m
            where m.tenant_id = s.tenant_id and m.figure = 'topic' and {scope: m.tenant_id, m.development_id}
              and m.month >= s.first_month and m.month <= s.last_month
            offset 0
        ) m
    ) m
    join spans s on s.tenant_id = m.tenant_id and s.month = m.month
    union all
    select a.topic, (a.day - date '0001-01-01') / 7, a.house_type_code, a.questions, a.day
    from analytics_topic_day a
    where {scope: a.tenant_id, a.development_id}
      and a.day between (select max(s.to_day) from so_far s) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select t.topic, (t.day - date '0001-01-01') / 7, t.house_type_code, t.questions, t.day
    from (
        select q.topic, cast(q.asked_at at time zone l.zone as date) as day, q.house_type_code, sum(l.sign) as questions
        from loose l
        cross join lateral (
            select q.topic, q.asked_at, q.house_type_code
            from analytics_question q
            where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
              and {scope: q.tenant_id, q.development_id}
            offset 0
        ) q
        group by 1, 2, 3
    ) t
),
weeks as materialized (
    select
        t.topic,
        t.week,
        t.house_type_code,
        sum(t.questions) as questions,
        max(t.last_day) filter (where t.questions > 0) as last_day
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
