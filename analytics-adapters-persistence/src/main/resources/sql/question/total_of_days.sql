-- How many questions the window has.
-- One plan serves all values.
with {tenant_window},
{include: rollup/days.sql}
select coalesce(sum(d.questions), 0) as total
from days d
