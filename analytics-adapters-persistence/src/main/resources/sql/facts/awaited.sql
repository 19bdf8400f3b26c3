coalesce((
            select w.analytics_xid
            from written w
            where w.analytics_xid is not null
            order by w.analytics_xid desc
            limit 1) >= pg_snapshot_xmax(s.seen), false)
        or exists (
            select
            from pg_snapshot_xip(s.seen) x
            cross join lateral (select from written w where w.analytics_xid = x limit 1) late)
