-- Makes the entries of these units what they are now, and the counts of them.
with chosen as (
    select distinct c.tenant_id, c.unit_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:unit_ids as uuid[])) as c (tenant_id, unit_id)
    where c.unit_id is not null
),
before as materialized (
    select e.*
    from chosen c
    join analytics_unit_entry e on e.tenant_id = c.tenant_id and e.unit_id = c.unit_id
),
gone as (
    delete from analytics_unit_entry e
    using chosen c
    where e.tenant_id = c.tenant_id and e.unit_id = c.unit_id
      and not exists (select from units x where x.tenant_id = c.tenant_id and x.id = c.unit_id)
    returning e.tenant_id, e.unit_id
),
come as (
    insert into analytics_unit_entry as e {include: facts/unit_entry_of_row.sql}
    from chosen c
    join analytics_unit_entry_rows() r on r.tenant_id = c.tenant_id and r.unit_id = c.unit_id
    on conflict (tenant_id, unit_id) do update set (
        homeowner_id, development_id, house_type_code, bedrooms, number_order, number_text, missing_email,
        must_read_agreed, last_chat_at, questions, documents_opened, stage, address_text, eircode_text, name_text,
        email_text) = (
        excluded.homeowner_id, excluded.development_id, excluded.house_type_code, excluded.bedrooms,
        excluded.number_order, excluded.number_text, excluded.missing_email, excluded.must_read_agreed,
        excluded.last_chat_at, excluded.questions, excluded.documents_opened, excluded.stage, excluded.address_text,
        excluded.eircode_text, excluded.name_text, excluded.email_text)
    where (
        e.homeowner_id, e.development_id, e.house_type_code, e.bedrooms, e.number_order, e.number_text, e.missing_email,
        e.must_read_agreed, e.last_chat_at, e.questions, e.documents_opened, e.stage, e.address_text, e.eircode_text,
        e.name_text, e.email_text) is distinct from (
        excluded.homeowner_id, excluded.development_id, excluded.house_type_code, excluded.bedrooms,
        excluded.number_order, excluded.number_text, excluded.missing_email, excluded.must_read_agreed,
        excluded.last_chat_at, excluded.questions, excluded.documents_opened, excluded.stage, excluded.address_text,
        excluded.eircode_text, excluded.name_text, excluded.email_text)
    returning e.*
),
signed_units as (
    select c.*, 1 as sign from come c
    union all
    select b.*, -1
    from before b
    where exists (select from come c where c.tenant_id = b.tenant_id and c.unit_id = b.unit_id)
       or exists (select from gone g where g.tenant_id = b.tenant_id and g.unit_id = b.unit_id)
)
{include: facts/count_units.sql}
