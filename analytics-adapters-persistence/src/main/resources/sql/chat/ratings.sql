-- Ratings of messages of the window: the newest per message and person, per message where the person is not known. A rating is as
-- young as its message but for the early ones, which are told, and those that came since they were told; each looks its
-- message up (offset 0).
with {tenant_window},
state as materialized (
    select s.seen from analytics_rating_state s
),
found as (
    select f.tenant_id, f.id, f.message_id, f.user_id, f.rating, f.created_at
    from tenant_window w
    join feedback f on f.tenant_id = w.tenant_id and f.created_at >= w.from_at
    where {scope-tenant: f.tenant_id} and (select s.seen is not null from state s)
    union
    select f.tenant_id, f.id, f.message_id, f.user_id, f.rating, f.created_at
    from analytics_early_rating e
    cross join lateral (select f.* from feedback f where {scope-tenant: f.tenant_id} and f.id = e.feedback_id offset 0) f
    where {scope-tenant: e.tenant_id} and (select s.seen is not null from state s)
    union
    -- The upper bound holds for every row that is seen and tells the planner that few are meant.
    select f.tenant_id, f.id, f.message_id, f.user_id, f.rating, f.created_at
    from state s
    cross join lateral (
        select f.*
        from feedback f
        where {scope-tenant: f.tenant_id}
          and f.analytics_xid >= pg_snapshot_xmax(s.seen) and f.analytics_xid < pg_snapshot_xmax(pg_current_snapshot())
        offset 0
    ) f
    union
    select f.tenant_id, f.id, f.message_id, f.user_id, f.rating, f.created_at
    from state s
    cross join lateral pg_snapshot_xip(s.seen) x
    cross join lateral (
        select f.* from feedback f where {scope-tenant: f.tenant_id} and f.analytics_xid = x offset 0) f
    union
    select f.tenant_id, f.id, f.message_id, f.user_id, f.rating, f.created_at
    from feedback f
    where {scope-tenant: f.tenant_id} and (select s.seen is null from state s)
),
newest as (
    select distinct on (f.message_id, f.user_id) f.message_id, f.rating
    from found f
    cross join lateral (
        select m.tenant_id, m.created_at
        from analytics_message m
        where {scope: m.tenant_id, m.development_id} and m.tenant_id = f.tenant_id and m.message_id = f.message_id
        offset 0
    ) m
    join tenant_window w on w.tenant_id = m.tenant_id and m.created_at >= w.from_at and m.created_at < w.to_at
    where f.rating between 1 and 5
      and f.created_at < cast(:as_of as timestamptz)
    order by f.message_id, f.user_id, f.created_at desc, f.id desc
)
select
    count(*) as ratings,
    count(*) filter (where rating >= 4) as positive,
    coalesce(sum(rating), 0) as rating_sum,
    count(distinct message_id) as rated_messages
from newest
