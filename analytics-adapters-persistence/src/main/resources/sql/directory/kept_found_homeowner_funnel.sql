-- The same as homeowner_funnel.sql of a large development of which not all homeowners are counted.
with {include: directory/kept_owners.sql}
select a.stage, count(*) as count from active a group by a.stage
