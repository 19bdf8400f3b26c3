-- Messages whose ratings are not told as they are now: those that were rated since, or all where none are told.
{include: facts/unseen_ratings.sql},
loose as materialized (
    select u.tenant_id, u.message_id from unseen u where {scope-tenant: u.tenant_id} and u.message_id is not null
    union
    select f.tenant_id, f.message_id
    from feedback f
    where {scope-tenant: f.tenant_id} and f.message_id is not null and (select s.seen is null from analytics_rating_state s)
),
-- Mostly nothing is rated meanwhile, and nothing has to be compared.
told as materialized (
    select s.seen is not null as told, not exists (select from loose) as all_of_them from analytics_rating_state s
)