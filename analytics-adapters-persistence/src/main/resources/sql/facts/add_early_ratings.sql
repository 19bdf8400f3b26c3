-- Tells the early ones of new ratings: their message is younger, or not there.
insert into analytics_early_rating (tenant_id, feedback_id)
select f.tenant_id, f.id
from (
    select f.*
    from analytics_rating_state s
    join feedback f
      on f.analytics_xid >= pg_snapshot_xmax(s.seen) and f.analytics_xid < pg_snapshot_xmax(pg_current_snapshot())
    union all
    select f.* from analytics_rating_state s cross join lateral pg_snapshot_xip(s.seen) x join feedback f on f.analytics_xid = x
) f
where {include: facts/rating_is_early.sql}
on conflict do nothing
