-- A page of the homeowners of a large development, found among their entries; what is only shown is read for the page alone.
with {include: directory/kept_owners.sql},
page as (
    select f.tenant_id, f.homeowner_id
    from filtered f
    order by {order:
        name = f.name_text not null
        email = f.email_text
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
    case when e.email_text is not null then h.email end as email,
    e.unit_id, u.unit_number, e.house_type_code,
    greatest(e.recorded_at, e.asked_at, e.opened_at) as last_active,
    e.chat_count, e.documents_viewed, e.stage
from placed p
join analytics_homeowner_entry e on e.tenant_id = p.tenant_id and e.homeowner_id = p.homeowner_id
join homeowners h on h.tenant_id = p.tenant_id and h.id = p.homeowner_id
left join units u on u.tenant_id = e.tenant_id and u.id = e.unit_id
order by p.place
