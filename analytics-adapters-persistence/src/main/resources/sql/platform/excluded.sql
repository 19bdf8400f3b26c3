-- Message rows that no figure counts, all time.
-- One plan serves all values.
select
    cast(coalesce(sum(a.test_messages), 0) as bigint) as test_messages,
    cast(coalesce(sum(a.tenant_mismatch), 0) as bigint) as tenant_mismatch
from analytics_total a
where {scope: a.tenant_id, a.development_id}
