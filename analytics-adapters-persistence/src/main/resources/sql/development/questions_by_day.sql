-- Questions of each local day of some developments.
with {tenant_window}
select q.development_id, cast(q.asked_at at time zone w.zone as date) as date, count(*) as questions
from analytics_question q
join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
where {scope: q.tenant_id, q.development_id} and q.development_id = any (cast(:development_ids as uuid[]))
group by 1, 2
