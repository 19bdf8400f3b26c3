-- How many questions of the window pass the filters.
with {tenant_window},
{include: question/asked.sql}
select count(*) as total from filtered f
