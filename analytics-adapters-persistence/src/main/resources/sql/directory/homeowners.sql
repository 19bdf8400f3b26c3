-- The homeowners of a development that pass the filters, with what they did all time.
with {include: directory/owners.sql}
select
    f.homeowner_id, f.name, f.email, f.unit_id, f.unit_number, f.house_type_code, f.last_active, f.chat_count,
    f.documents_viewed, f.stage
from filtered f
order by {order:
    name = lower(f.name) not null
    email = lower(f.email)
    unit_number = cast(substring(f.unit_number from '[0-9]+') as numeric) | lower(f.unit_number)
    house_type_code = lower(f.house_type_code)
    last_active = f.last_active
    chat_count = f.chat_count not null
    documents_viewed = f.documents_viewed not null
    onboarding_status = f.stage not null
    then lower(f.name), f.homeowner_id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
