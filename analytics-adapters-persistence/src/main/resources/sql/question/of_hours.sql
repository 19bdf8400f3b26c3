-- How many questions of each day were asked in an hour of it.
select p.day, sum(p.questions) as n
from hours p
where p.hour = cast(:hour as integer) and {include: question/on_days.sql}
group by p.day
