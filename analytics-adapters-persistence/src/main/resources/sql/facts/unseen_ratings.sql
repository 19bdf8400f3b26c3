-- Messages that were rated by transactions that the last look at ratings did not see.
unseen as (
    -- The upper bound holds for every row that is seen and tells the planner that few are meant.
    select f.tenant_id, f.message_id
    from analytics_rating_state s
    cross join lateral (
        select f.tenant_id, f.message_id
        from feedback f
        where f.analytics_xid >= pg_snapshot_xmax(s.seen) and f.analytics_xid < pg_snapshot_xmax(pg_current_snapshot())
        offset 0
    ) f
    union
    select f.tenant_id, f.message_id
    from analytics_rating_state s
    cross join lateral pg_snapshot_xip(s.seen) x
    cross join lateral (
        select f.tenant_id, f.message_id from feedback f where f.analytics_xid = x offset 0) f
)