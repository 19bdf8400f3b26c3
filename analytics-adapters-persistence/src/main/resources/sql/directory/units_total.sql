-- How many units of a development pass the filters.
with {include: directory/homes.sql},
{include: directory/home_filters.sql}
select count(*) as total from filtered f
