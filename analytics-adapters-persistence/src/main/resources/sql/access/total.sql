-- How many entries of the access log pass the filters.
with {include: access/entries.sql}
select count(*) as total from filtered f
