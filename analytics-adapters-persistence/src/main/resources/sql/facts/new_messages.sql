-- Messages of transactions that the last reading did not see, late commits and back-dated rows among them.
select m.tenant_id, m.id as message_id
from analytics_fact_state s
join messages m on m.analytics_xid >= pg_snapshot_xmax(s.seen)
union
select m.tenant_id, m.id
from analytics_fact_state s
cross join lateral pg_snapshot_xip(s.seen) x
join messages m on m.analytics_xid = x
