-- Ratings of messages of the window: the newest per message and person, per message where the person is not known. They are told beside
-- the time of their message; those of messages that were rated since, or of all where none are told, are looked up message by message.
-- One plan serves all values.
with {tenant_window},
{include: chat/loose_ratings.sql},
sums as (
    select r.*
    from tenant_window w
    cross join lateral (
        {include: chat/rating_sums.sql}
        from analytics_told_rating r
        where r.tenant_id = w.tenant_id and r.asked_at >= w.from_at and r.asked_at < w.to_at and {scope: r.tenant_id, r.development_id}
          and r.rated_at < cast(:as_of as timestamptz)
          and ((select t.all_of_them from told t)
               or not exists (select from loose l where l.tenant_id = r.tenant_id and l.message_id = r.message_id))
        offset 0
    ) r
    where (select t.told from told t)
    union all
    select r.*
    from loose l
    join tenant_window w on w.tenant_id = l.tenant_id
    cross join lateral (
        {include: chat/rating_sums.sql}
        from analytics_rating r
        where r.tenant_id = l.tenant_id and r.message_id = l.message_id and {scope: r.tenant_id, r.development_id}
          and r.asked_at >= w.from_at and r.asked_at < w.to_at and r.rated_at < cast(:as_of as timestamptz)
        offset 0
    ) r
)
select
    coalesce(sum(s.ratings), 0) as ratings,
    coalesce(sum(s.positive), 0) as positive,
    coalesce(sum(s.rating_sum), 0) as rating_sum,
    coalesce(sum(s.rated_messages), 0) as rated_messages
from sums s
