-- Questions by topic, ISO week of the tenant's zone and house type of the home that asked. Days are told apart first, because naming
-- the week of each question takes longer than finding it; homes elsewhere in the tenant are looked up one by one.
with {tenant_window},
homes as materialized (
    select u.id as unit_id, u.house_type_code from units u where {scope: u.tenant_id, u.development_id}
),
days as (
    select
        q.topic,
        cast(q.asked_at at time zone w.zone as date) as day,
        case when h.unit_id is null then u.house_type_code else h.house_type_code end as house_type_code,
        count(*) as questions,
        max(q.asked_at) as last_asked_at
    from analytics_question q
    join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
    left join homes h on h.unit_id = q.home_id
    left join lateral (
        select u.house_type_code
        from analytics_known_home u
        where h.unit_id is null and u.tenant_id = q.tenant_id and u.unit_id = q.home_id
        offset 0
    ) u on true
    where {scope: q.tenant_id, q.development_id}
    group by 1, 2, 3
)
select
    d.topic,
    to_char(cast(d.day as timestamp), 'IYYY-"W"IW') as week,
    d.house_type_code,
    sum(d.questions) as questions,
    max(d.last_asked_at) as last_asked_at
from days d
group by 1, 2, 3
