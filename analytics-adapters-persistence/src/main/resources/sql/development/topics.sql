-- Questions by topic, ISO week of the tenant's zone and house type of the home that asked.
with {tenant_window}
select
    q.topic,
    to_char(q.asked_at at time zone w.zone, 'IYYY-"W"IW') as week,
    u.house_type_code,
    count(*) as questions,
    max(q.asked_at) as last_asked_at
from analytics_question q
join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
left join analytics_known_home u on u.tenant_id = q.tenant_id and u.unit_id = q.home_id
where {scope: q.tenant_id, q.development_id}
group by 1, 2, 3
