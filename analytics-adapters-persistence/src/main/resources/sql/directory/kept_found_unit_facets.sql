-- The same as unit_facets.sql of a large development of which not all units are counted.
with {include: directory/kept_homes.sql},
{include: directory/facet_counts.sql}
