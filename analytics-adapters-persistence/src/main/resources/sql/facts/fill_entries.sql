-- Adds the entries that the units and homeowners of a large development are missing; tells whether there was such a development.
with next as materialized (
    select l.tenant_id, l.development_id from analytics_large_development l where not l.complete limit 1
),
units_added as (
    insert into analytics_unit_entry (
        tenant_id, unit_id, homeowner_id, development_id, house_type_code, bedrooms, number_order, number_text, missing_email,
        must_read_agreed, last_chat_at, questions, documents_opened, stage, address_text, eircode_text, name_text, email_text)
    select
        r.tenant_id, r.unit_id, r.homeowner_id, r.development_id, r.house_type_code, r.bedrooms, r.number_order,
        r.number_text, r.missing_email, r.must_read_agreed, r.last_chat_at, r.questions, r.documents_opened, r.stage,
        r.address_text, r.eircode_text, r.name_text, r.email_text
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
    insert into analytics_homeowner_entry (
        tenant_id, homeowner_id, unit_id, development_id, house_type_code, number_order, number_text, name_text,
        recorded_at, asked_at, opened_at, chat_count, documents_viewed, stage, email_text, address_text, eircode_text)
    select
        r.tenant_id, r.homeowner_id, r.unit_id, r.development_id, r.house_type_code, r.number_order, r.number_text,
        r.name_text, r.recorded_at, r.asked_at, r.opened_at, r.chat_count, r.documents_viewed, r.stage, r.email_text,
        r.address_text, r.eircode_text
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
