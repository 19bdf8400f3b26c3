-- A page, found by what filters and its order ask for alone, and then told.
page as materialized (
    select f.tenant_id, f.message_id
    from filtered f
    {include: question/order.sql}
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
{if by_rating: where f.rating is not null}
{include: question/order.sql}
