-- Tells exactly the early ones of all ratings, and how many were told wrongly.
with early as materialized (
    select f.tenant_id, f.id as feedback_id
    from feedback f
    where {include: facts/rating_is_early.sql}
),
gone as (
    delete from analytics_early_rating e
    where not exists (select from early n where n.tenant_id = e.tenant_id and n.feedback_id = e.feedback_id)
    returning 1
),
come as (
    insert into analytics_early_rating (tenant_id, feedback_id)
    select n.tenant_id, n.feedback_id from early n
    on conflict do nothing
    returning 1
)
select (select count(*) from gone) + (select count(*) from come)
