{include: place/state.sql},
-- By development.
places as not materialized (
    select c.tenant_id, c.development_id, c.counted, c.house_type_code, c.n
    from place_state s
    join analytics_place_count c on s.seen is not null and {scope: c.tenant_id, c.development_id} and c.development_id <> {all}
    union all
    {include: place/there.sql}
)