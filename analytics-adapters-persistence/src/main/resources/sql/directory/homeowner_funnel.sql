-- How many homeowners stand at each stage of onboarding, of those that pass all other filters.
with {include: directory/owners.sql}
select a.stage, count(*) as count from active a group by a.stage
