{include: rollup/counted.sql},
-- Questions by local day and hour, from the rollups and from loose facts.
hours as (
    select a.day, a.bucket as hour, a.n as questions
    from analytics_distribution a
    where {level: a.tenant_id, a.development_id} and a.figure = 'hour'
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select
        cast(q.asked_at at time zone l.zone as date),
        cast(extract(hour from q.asked_at at time zone l.zone) as integer),
        sum(l.sign)
    from loose l
    cross join lateral (
        select q.asked_at
        from analytics_question q
        where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
          and {scope: q.tenant_id, q.development_id}
        offset 0
    ) q
    group by 1, 2
)
