-- A page of the questions of the window that were rated, in the order of time.
with {tenant_window},
{include: question/rated.sql},
filtered as (select r.tenant_id, r.message_id, r.asked_at from rated_question r),
{include: question/found.sql}
