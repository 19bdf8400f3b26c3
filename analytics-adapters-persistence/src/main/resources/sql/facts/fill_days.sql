-- The same where nothing at all is rolled up of these days, so that there is nothing to merge with.
with {include: facts/chosen_of_days.sql},
{include: facts/roll_sums.sql},
topics as (
    {include: facts/into_topics.sql}
),
{include: facts/fill_into.sql}
