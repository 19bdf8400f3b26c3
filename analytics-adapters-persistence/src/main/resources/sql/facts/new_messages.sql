-- Messages of transactions that the last reading did not see, late commits and back-dated rows among them. Those that a run followed which
-- was stopped have their fact.
select n.tenant_id, n.message_id
from (
    select m.tenant_id, m.id as message_id
    from analytics_fact_state s
    -- The end of the range says nothing, but tells the planner that it is narrow: half open it is taken for a third of all messages.
    join messages m on m.analytics_xid between pg_snapshot_xmax(s.seen) and cast('18446744073709551615' as xid8)
    union
    select m.tenant_id, m.id
    from analytics_fact_state s
    cross join lateral pg_snapshot_xip(s.seen) x
    -- The offset keeps it a look-up of each transaction.
    cross join lateral (
        select m.tenant_id, m.id from messages m where m.analytics_xid = x offset 0
    ) m
) n
where not exists (select from analytics_fact f where f.tenant_id = n.tenant_id and f.message_id = n.message_id)
