-- Message rows of the window that no figure counts.
with {tenant_window}
select
    count(*) filter (where m.excluded = 'test') as test_messages,
    count(*) filter (where m.excluded = 'tenant_mismatch') as tenant_mismatch
from analytics_fact m
join tenant_window w on w.tenant_id = m.tenant_id and m.asked_at >= w.from_at and m.asked_at < w.to_at
where {scope: m.tenant_id, m.development_id} and m.excluded is not null
