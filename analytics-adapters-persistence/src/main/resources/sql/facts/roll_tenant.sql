-- Adds all facts of a tenant to the rollups, or takes them away (sign -1), as far as their days are rolled up.
with {include: facts/chosen_of_tenant.sql},
{include: facts/roll_sums.sql},
{include: facts/same_of_tenant.sql},
{include: facts/repeat_sums.sql},
{include: facts/repeats.sql},
{include: facts/last_people.sql},
{include: facts/lasts_of_tenant.sql},
{include: facts/last_sums.sql},
{include: facts/last_asked.sql},
{include: facts/roll_into.sql}
