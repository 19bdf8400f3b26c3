-- How many questions of each day were asked in an hour of it.
select a.day, sum(a.questions) as n
from hours a
where a.hour = cast(:hour as integer) and {include: question/on_days.sql}
group by a.day
