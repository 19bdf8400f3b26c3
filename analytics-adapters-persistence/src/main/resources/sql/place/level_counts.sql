-- How many homes, homeowners and documents there are in all, from the counts where these are kept, else counted. Whoever reads them names what is
-- counted; those of no development are of its tenant alone. The state comes first (offset 0), so that nothing is read, and no worker sent, for what
-- is not counted.
place_state as materialized (
    select s.seen from analytics_place_state s
),
places as not materialized (
    select c.tenant_id, c.development_id, c.counted, c.house_type_code, c.n
    from place_state s
    join analytics_place_count c on s.seen is not null and {level: c.tenant_id, c.development_id}
    union all
    {include: place/there.sql}
)