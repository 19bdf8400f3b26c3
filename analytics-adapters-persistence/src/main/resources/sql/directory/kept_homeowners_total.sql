-- How many homeowners of a large development pass the filters.
with {include: directory/kept_owners.sql}
select count(*) as total from filtered f
