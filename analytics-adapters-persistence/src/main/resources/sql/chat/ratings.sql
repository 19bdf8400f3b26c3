-- Ratings of messages of the window: the newest per message and person, per message where the person is not known. They are told beside
-- the time of their message; those of messages that were rated since, or of all where none are told, are looked up message by message.
-- One plan serves all values.
with {tenant_window},
{include: facts/unseen_ratings.sql},
loose as materialized (
    select u.tenant_id, u.message_id from unseen u where {scope-tenant: u.tenant_id} and u.message_id is not null
    union
    select f.tenant_id, f.message_id
    from feedback f
    where {scope-tenant: f.tenant_id} and f.message_id is not null and (select s.seen is null from analytics_rating_state s)
),
-- Mostly nothing is rated meanwhile, and nothing has to be compared.
found as (
    {include: chat/told_ratings.sql} and not exists (select from loose)
    union all
    {include: chat/told_ratings.sql} and exists (select from loose)
      and not exists (select from loose l where l.tenant_id = w.tenant_id and l.message_id = r.message_id)
    union all
    select r.rating, r.rated_at, r.superseded_at, r.first_of_message
    from loose l
    cross join lateral (
        select r.*
        from analytics_rating r
        where r.tenant_id = l.tenant_id and r.message_id = l.message_id and {scope: r.tenant_id, r.development_id}
        offset 0
    ) r
    join tenant_window w on w.tenant_id = r.tenant_id and r.asked_at >= w.from_at and r.asked_at < w.to_at
),
dated as (
    select
        f.rating,
        f.first_of_message,
        f.superseded_at < cast(:as_of as timestamptz) is not true as newest
    from found f
    where f.rated_at < cast(:as_of as timestamptz)
)
select
    count(*) filter (where newest) as ratings,
    count(*) filter (where newest and rating >= 4) as positive,
    coalesce(sum(rating) filter (where newest), 0) as rating_sum,
    count(*) filter (where first_of_message) as rated_messages
from dated
