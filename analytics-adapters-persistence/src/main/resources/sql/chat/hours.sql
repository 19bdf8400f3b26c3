-- Questions by hour of the week in the tenant's zone; Monday is 1.
with {tenant_window}
select
    cast(extract(isodow from q.asked_at at time zone w.zone) as integer) as weekday,
    cast(extract(hour from q.asked_at at time zone w.zone) as integer) as hour,
    count(*) as questions
from analytics_question q
join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
where {scope: q.tenant_id, q.development_id}
group by 1, 2
