-- How many homeowners of a development pass the filters.
with {include: directory/owners.sql}
select count(*) as total from filtered f
