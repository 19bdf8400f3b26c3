-- Message rows that no figure counts, all time.
select
    count(*) filter (where m.excluded = 'test') as test_messages,
    count(*) filter (where m.excluded = 'tenant_mismatch') as tenant_mismatch
from analytics_fact m
where {scope: m.tenant_id, m.development_id} and m.excluded is not null
