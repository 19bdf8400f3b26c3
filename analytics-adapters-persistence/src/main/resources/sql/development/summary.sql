-- The one development of the scope.
{include: development/summary_facts.sql}
