-- How many units of a large development pass the filters.
with {include: directory/kept_homes.sql},
{include: directory/home_filters.sql}
select count(*) as total from filtered f
