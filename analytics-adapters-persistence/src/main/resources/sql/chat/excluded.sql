-- Message rows of the window that no figure counts.
with {tenant_window}
select
    count(*) filter (where m.test) as test_messages,
    count(*) filter (where not m.test and m.tenant_mismatch) as tenant_mismatch
from analytics_message_rows() m
join tenant_window w on w.tenant_id = m.tenant_id and m.created_at >= w.from_at and m.created_at < w.to_at
where {scope: m.tenant_id, m.development_id} and (m.test or m.tenant_mismatch)
