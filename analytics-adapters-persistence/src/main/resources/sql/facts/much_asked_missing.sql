-- Whether keys that are asked most wait to be chosen, or days or hours of chosen ones to be added up.
with {include: facts/much_asked_levels.sql},
{include: facts/much_asked_due.sql},
{include: facts/much_asked_due_keys.sql}
select exists (select from due_levels) or exists (select from due)
