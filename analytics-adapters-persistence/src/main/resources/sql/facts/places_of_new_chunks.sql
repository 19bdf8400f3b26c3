-- Developments with chunks of transactions that the sums have not seen. The upper bound holds for every row that is seen and tells
-- the planner that few are meant.
select c.tenant_id, coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id
from analytics_chunk_state s
join doc_chunks c
  on c.analytics_xid >= pg_snapshot_xmax(s.seen) and c.analytics_xid < pg_snapshot_xmax(pg_current_snapshot())
union
select c.tenant_id, coalesce(c.development_id, '00000000-0000-0000-0000-000000000000')
from analytics_chunk_state s
cross join lateral pg_snapshot_xip(s.seen) x
join doc_chunks c on c.analytics_xid = x
