-- Questions by hour of the week in the tenant's zone; Monday is 1.
-- One plan serves all values.
with {tenant_window},
{include: rollup/hours.sql}
select cast(extract(isodow from h.day) as integer) as weekday, h.hour, sum(h.questions) as questions
from hours h
group by 1, 2
having sum(h.questions) > 0
