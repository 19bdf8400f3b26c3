-- Message rows that no figure counts, all time.
select
    count(*) filter (where m.test) as test_messages,
    count(*) filter (where not m.test and m.tenant_mismatch) as tenant_mismatch
from analytics_message_rows() m
where {scope: m.tenant_id, m.development_id} and (m.test or m.tenant_mismatch)
