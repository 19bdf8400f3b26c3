-- How many units there are of each value of a filter, of those that pass all other filters.
with {include: directory/homes.sql},
{include: directory/facet_counts.sql}
