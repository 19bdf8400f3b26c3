-- The same as unit_facets.sql of a large development.
with {include: directory/kept_homes.sql},
{include: directory/facet_counts.sql}
