days as (
    {include: facts/into_days.sql}
),
distributions as (
    {include: facts/into_distributions.sql}
)
{include: facts/into_questions.sql}