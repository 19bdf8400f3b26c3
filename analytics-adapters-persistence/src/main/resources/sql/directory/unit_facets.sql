-- How many units there are of each value of a filter, of those that pass all other filters; and of all of them the total.
with {include: directory/homes.sql},
{include: directory/facet_counts.sql}
