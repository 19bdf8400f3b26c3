-- The same as homeowner_funnel.sql of a large development.
with {include: directory/kept_owners.sql}
select a.stage, count(*) as count from active a group by a.stage
