with {include: facts/unseen_ratings.sql},
rated as (select u.tenant_id, u.message_id from unseen u),
{include: facts/tell_ratings.sql}
