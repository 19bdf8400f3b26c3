-- Makes the entries of these homeowners what they are now, and the counts of them.
with chosen as (
    select distinct c.tenant_id, c.homeowner_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:homeowner_ids as uuid[])) as c (tenant_id, homeowner_id)
    where c.homeowner_id is not null
),
before as materialized (
    select e.*
    from chosen c
    join analytics_homeowner_entry e on e.tenant_id = c.tenant_id and e.homeowner_id = c.homeowner_id
),
gone as (
    delete from analytics_homeowner_entry e
    using chosen c
    where e.tenant_id = c.tenant_id and e.homeowner_id = c.homeowner_id
      and not exists (select from homeowners x where x.tenant_id = c.tenant_id and x.id = c.homeowner_id)
    returning e.tenant_id, e.homeowner_id
),
come as (
    insert into analytics_homeowner_entry as e {include: facts/homeowner_entry_of_row.sql}
    from chosen c
    join analytics_homeowner_entry_rows() r on r.tenant_id = c.tenant_id and r.homeowner_id = c.homeowner_id
    on conflict (tenant_id, homeowner_id) do update set (
        unit_id, development_id, house_type_code, number_order, number_text, name_text, recorded_at, asked_at, opened_at,
        chat_count, documents_viewed, stage, email_text, address_text, eircode_text) = (
        excluded.unit_id, excluded.development_id, excluded.house_type_code, excluded.number_order, excluded.number_text,
        excluded.name_text, excluded.recorded_at, excluded.asked_at, excluded.opened_at, excluded.chat_count,
        excluded.documents_viewed, excluded.stage, excluded.email_text, excluded.address_text, excluded.eircode_text)
    where (
        e.unit_id, e.development_id, e.house_type_code, e.number_order, e.number_text, e.name_text, e.recorded_at,
        e.asked_at, e.opened_at, e.chat_count, e.documents_viewed, e.stage, e.email_text, e.address_text,
        e.eircode_text) is distinct from (
        excluded.unit_id, excluded.development_id, excluded.house_type_code, excluded.number_order, excluded.number_text,
        excluded.name_text, excluded.recorded_at, excluded.asked_at, excluded.opened_at, excluded.chat_count,
        excluded.documents_viewed, excluded.stage, excluded.email_text, excluded.address_text, excluded.eircode_text)
    returning e.*
),
signed_homeowners as (
    select c.*, 1 as sign from come c
    union all
    select b.*, -1
    from before b
    where exists (select from come c where c.tenant_id = b.tenant_id and c.homeowner_id = b.homeowner_id)
       or exists (select from gone g where g.tenant_id = b.tenant_id and g.homeowner_id = b.homeowner_id)
)
{include: facts/count_homeowners.sql}
