with rated as materialized (
    select f.tenant_id, f.message_id from feedback f
    union
    select t.tenant_id, t.message_id from analytics_told_rating t
),
{include: facts/tell_ratings.sql}
