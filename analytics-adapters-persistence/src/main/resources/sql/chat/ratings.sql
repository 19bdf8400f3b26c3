-- Ratings of messages of the window: the newest per message and person, per message where the person is not known. Few messages are rated,
-- so each rating looks its message up (offset 0).
with {tenant_window},
newest as (
    select distinct on (f.message_id, f.user_id) f.message_id, f.rating
    from feedback f
    cross join lateral (
        select m.tenant_id, m.created_at
        from analytics_message m
        where {scope: m.tenant_id, m.development_id} and m.tenant_id = f.tenant_id and m.message_id = f.message_id
        offset 0
    ) m
    join tenant_window w on w.tenant_id = m.tenant_id and m.created_at >= w.from_at and m.created_at < w.to_at
    where {scope-tenant: f.tenant_id}
      and f.rating between 1 and 5
      and f.created_at < cast(:as_of as timestamptz)
    order by f.message_id, f.user_id, f.created_at desc, f.id desc
)
select
    count(*) as ratings,
    count(*) filter (where rating >= 4) as positive,
    coalesce(sum(rating), 0) as rating_sum,
    count(distinct message_id) as rated_messages
from newest
