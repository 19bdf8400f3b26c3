-- Where ratings are told: what is said of a message is said of its ratings too, and of those of an answer to it in a row of its own.
with chosen as (
    select c.tenant_id, c.message_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    where (select s.seen is not null from analytics_rating_state s)
),
rated as materialized (
    select c.tenant_id, c.message_id from chosen c
    union
    select f.tenant_id, f.answer_message_id
    from chosen c
    join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
    where f.answer_message_id is not null
),
{include: facts/tell_ratings.sql}
