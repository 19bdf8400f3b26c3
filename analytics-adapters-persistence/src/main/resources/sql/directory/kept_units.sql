-- A page of the units of a large development, found among their entries; what is only shown is read for the page alone.
with {include: directory/kept_homes.sql},
{include: directory/home_filters.sql},
page as (
    select f.tenant_id, f.unit_id
    from filtered f
    order by {order:
        unit_number = f.number_order | f.number_text not null
        address = f.address_text not null
        eircode = f.eircode_text
        house_type_code = lower(f.house_type_code) not null
        bedrooms = f.bedrooms
        purchaser_name = f.name_text
        purchaser_email = f.email_text
        onboarding_status = f.stage not null
        last_chat_at = f.last_chat_at
        questions = f.questions not null
        documents_opened = f.documents_opened not null
        must_read_agreed = f.must_read_agreed not null
        then f.number_order nulls last, f.number_text, f.unit_id
    }
    {if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
),
placed as (
    select p.*, row_number() over () as place from page p
)
select
    p.unit_id,
    u.unit_number,
    concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
              nullif(btrim(u.city), '')) as address,
    nullif(btrim(u.eircode), '') as eircode,
    e.house_type_code,
    e.bedrooms,
    nullif(btrim(u.purchaser_name), '') as purchaser_name,
    case when not e.missing_email then u.purchaser_email end as purchaser_email,
    e.homeowner_id, e.stage, e.last_chat_at, e.questions, e.documents_opened, e.must_read_agreed
from placed p
join analytics_unit_entry e on e.tenant_id = p.tenant_id and e.unit_id = p.unit_id
join units u on u.tenant_id = p.tenant_id and u.id = p.unit_id
order by p.place
