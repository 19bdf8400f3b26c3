-- The one development of the scope.
-- One plan serves all values.
{include: development/summary_facts.sql}
