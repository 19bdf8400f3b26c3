-- The units of a development that pass the filters, with what happened there all time.
with {include: directory/homes.sql},
{include: directory/home_filters.sql}
select
    f.unit_id, f.unit_number, f.address, f.eircode, f.house_type_code, f.bedrooms, f.purchaser_name, f.purchaser_email,
    f.homeowner_id, f.stage, f.last_chat_at, f.questions, f.documents_opened, f.must_read_agreed
from filtered f
order by {order:
    unit_number = cast(substring(f.unit_number from '[0-9]+') as numeric) | lower(f.unit_number) not null
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
    then cast(substring(f.unit_number from '[0-9]+') as numeric) nulls last, lower(f.unit_number), f.unit_id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
