-- Where ratings are told: what is said of a message is said of its ratings too.
with rated as materialized (
    select c.tenant_id, c.message_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    where (select s.seen is not null from analytics_rating_state s)
),
{include: facts/tell_ratings.sql}
