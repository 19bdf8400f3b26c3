-- How much happened at a home or to a homeowner.
with {include: directory/entries.sql}
select count(*) as total from entries e
