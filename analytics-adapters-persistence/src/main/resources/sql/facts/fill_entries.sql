-- Adds the entries that the units and homeowners of a large development are missing; tells whether there was such a development.
with next as materialized (
    select l.tenant_id, l.development_id from analytics_large_development l where not l.complete limit 1
),
units_added as (
    insert into analytics_unit_entry {include: facts/unit_entry_of_row.sql}
    from next n
    cross join lateral (
        select e.*
        from analytics_unit_entry_rows() e
        where e.tenant_id = n.tenant_id and e.development_id = n.development_id
        offset 0
    ) r
    on conflict do nothing
    returning tenant_id, development_id, house_type_code, stage, missing_email, homeowner_id, last_chat_at, must_read_agreed,
        1 as sign
),
signed_units as (select a.* from units_added a),
units_counted as (
    {include: facts/count_units.sql}
),
homeowners_added as (
    insert into analytics_homeowner_entry {include: facts/homeowner_entry_of_row.sql}
    from next n
    cross join lateral (
        select e.*
        from analytics_homeowner_entry_rows() e
        where e.tenant_id = n.tenant_id and e.development_id = n.development_id
        offset 0
    ) r
    on conflict do nothing
    returning tenant_id, development_id, house_type_code, stage, 1 as sign
),
signed_homeowners as (select a.* from homeowners_added a),
homeowners_counted as (
    {include: facts/count_homeowners.sql}
),
completed as (
    update analytics_large_development l set complete = true
    from next n
    where l.tenant_id = n.tenant_id and l.development_id = n.development_id
    returning l.tenant_id
)
select exists (select from completed)
