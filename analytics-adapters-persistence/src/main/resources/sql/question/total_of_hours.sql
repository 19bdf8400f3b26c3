-- How many questions of the window were asked in an hour of its days.
-- One plan serves all values.
with {tenant_window},
{include: rollup/hours.sql},
passing as (
    {include: question/of_hours.sql}
)
select coalesce(sum(p.n), 0) as total
from passing p
