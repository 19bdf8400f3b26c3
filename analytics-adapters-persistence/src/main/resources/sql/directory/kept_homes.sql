judged as (
    select
        a.tenant_id, a.unit_id, a.house_type_code, a.bedrooms, a.number_order, a.number_text, a.address_text, a.eircode_text,
        a.name_text, a.email_text, a.missing_email, a.homeowner_id is null as no_homeowner,
        a.last_chat_at is null as never_chatted, a.must_read_agreed, a.last_chat_at, a.questions, a.documents_opened, a.stage
    from analytics_unit_entry a
    where {scope: a.tenant_id, a.development_id}
      {if found: and a.unit_id = any (cast(:found as uuid[]))}
      {if text: and {include: directory/unit_text.sql}}
)
