-- A page of the homeowners of a large development, found among their entries.
with {include: directory/kept_owners.sql},
page as (
    select * from filtered f
    order by {order:
        name = f.name_text not null
        email = lower(case when analytics_email(f.email) is not null then f.email end)
        unit_number = f.number_order | f.number_text
        house_type_code = lower(f.house_type_code)
        last_active = f.last_active
        chat_count = f.chat_count not null
        documents_viewed = f.documents_viewed not null
        onboarding_status = f.stage not null
        then f.name_text, f.homeowner_id
    }
    {if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
),
placed as (
    select p.*, row_number() over () as place from page p
)
select
    p.homeowner_id,
    h.name,
    case when analytics_email(h.email) is not null then h.email end as email,
    p.unit_id, u.unit_number, p.house_type_code, p.last_active, p.chat_count, p.documents_viewed, p.stage
from placed p
join homeowners h on h.tenant_id = p.tenant_id and h.id = p.homeowner_id
left join units u on u.tenant_id = p.tenant_id and u.id = p.unit_id
order by p.place
