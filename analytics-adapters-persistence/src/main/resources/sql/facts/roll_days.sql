-- Adds the facts of some days to the rollups that these days are still missing from.
with {include: facts/chosen_of_days.sql},
{include: facts/roll_sums.sql},
{include: facts/roll_into.sql}
