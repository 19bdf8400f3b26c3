-- How many questions of the window pass the filters.
with {tenant_window},
{if by_rating: {include: question/rated.sql},}
{include: question/asked.sql}
select count(*) as total from filtered f
