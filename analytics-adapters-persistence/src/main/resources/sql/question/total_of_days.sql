-- How many questions of the window pass a filter that the sums of days tell.
-- One plan serves all values.
with {tenant_window},
{include: rollup/days.sql},
passing as (
    {include: question/of_days.sql}
)
select coalesce(sum(p.n), 0) as total
from passing p
