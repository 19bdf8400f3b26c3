-- Makes the rollups of the platform the sums of those of its tenants, or of all facts; those that were are taken out before.
with {include: facts/platform_sums.sql},
{include: facts/repeats.sql},
{include: facts/last_asked.sql},
{include: facts/fill_into.sql}
