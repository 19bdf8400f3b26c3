-- A page of the units of a large development, found among their entries.
with {include: directory/kept_homes.sql},
{include: directory/home_filters.sql},
page as (
    select * from filtered f
    order by {order:
        unit_number = f.number_order | f.number_text not null
        address = lower(f.address) not null
        eircode = lower(f.eircode)
        house_type_code = lower(f.house_type_code) not null
        bedrooms = f.bedrooms
        purchaser_name = lower(f.purchaser_name)
        purchaser_email = lower(f.purchaser_email)
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
    p.house_type_code,
    p.bedrooms,
    nullif(btrim(u.purchaser_name), '') as purchaser_name,
    case when not p.missing_email then u.purchaser_email end as purchaser_email,
    p.homeowner_id, p.stage, p.last_chat_at, p.questions, p.documents_opened, p.must_read_agreed
from placed p
join units u on u.tenant_id = p.tenant_id and u.id = p.unit_id
order by p.place
