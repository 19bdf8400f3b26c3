-- Which developments stand on a page. What the order does not ask for is not read: the planner leaves out joins that change nothing.
with summary as (
    {include: development/summary_facts.sql}
)
select s.development_id, s.tenant_id
from summary s
{include: development/order.sql}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
