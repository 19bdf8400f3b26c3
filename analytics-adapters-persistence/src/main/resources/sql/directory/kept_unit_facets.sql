-- The same as unit_facets.sql of a large development, from the counts of its entries.
with counted as materialized (
    select
        c.house_type_code, c.stage, c.missing_email, c.no_homeowner, c.never_chatted, c.must_read_agreed, c.units
    from analytics_unit_count c
    where {scope: c.tenant_id, c.development_id} and c.units > 0
),
{include: directory/facets.sql}
