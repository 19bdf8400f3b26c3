-- Eligible questions of the window from known homes, and those of them that repeat an earlier one of the same home.
-- One plan serves all values.
with {tenant_window},
{include: rollup/counted.sql},
-- Of those that are read one by one: where the window is rolled up each by itself, else by home and key.
late as (
    select count(*) as questions, count(*) filter (where q.again) as repeated
    from loose l
    join tenant_window w on w.tenant_id = l.tenant_id
    cross join lateral (
        select exists (
            select
            from analytics_question p
            where p.tenant_id = l.tenant_id and p.home_id = q.home_id and p.question_key = q.question_key and p.eligible
              and p.asked_at >= w.from_at and (p.asked_at, p.message_id) < (q.asked_at, q.message_id)
              and {scope: p.tenant_id, p.development_id}) as again
        from analytics_question q
        where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
          and {scope: q.tenant_id, q.development_id} and q.eligible and q.home_id is not null
        offset 0
    ) q
    where l.rolled
),
asked as (
    select q.home_id, q.question_key, count(*) as questions
    from loose l
    cross join lateral (
        select q.home_id, q.question_key
        from analytics_question q
        where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
          and {scope: q.tenant_id, q.development_id} and q.eligible and q.home_id is not null
        offset 0
    ) q
    where not l.rolled
    group by 1, 2
),
counts as (
    select sum(a.home_questions) as questions, 0 as repeated
    from analytics_day a
    where {level: a.tenant_id, a.development_id}
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select 0, sum(a.n)
    from analytics_repeat a
    where {level: a.tenant_id, a.development_id}
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and a.earlier_day >= cast(:from_day as date)
      and (select r.rolled from ready r)
    union all
    select -t.questions, -t.repeated from late t
    union all
    select sum(a.questions), sum(a.questions) - count(*) from asked a
)
select coalesce(sum(c.questions), 0) as questions, coalesce(sum(c.repeated), 0) as repeated
from counts c
