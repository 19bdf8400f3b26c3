-- Whether ratings have come that nobody has looked at.
select
    coalesce((
            select f.analytics_xid
            from feedback f
            where f.analytics_xid is not null
            order by f.analytics_xid desc
            limit 1) >= pg_snapshot_xmax(s.seen), false)
    or exists (
            select
            from pg_snapshot_xip(s.seen) x
            cross join lateral (select from feedback f where f.analytics_xid = x limit 1) late)
from analytics_rating_state s
