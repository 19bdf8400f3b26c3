-- The same, a page of them in the order of time: found by what filters ask for alone, then told.
with {tenant_window},
{include: question/asked.sql},
page as materialized (
    select f.tenant_id, f.message_id
    from filtered f
    {include: question/by_time.sql}
    limit cast(:page_limit as integer) offset cast(:page_offset as bigint)
)
select
    {include: question/shown.sql}
from page p
cross join lateral (
    {include: question/row.sql}
    where q.tenant_id = p.tenant_id and q.message_id = p.message_id
    offset 0
) f
{include: question/by_time.sql}
