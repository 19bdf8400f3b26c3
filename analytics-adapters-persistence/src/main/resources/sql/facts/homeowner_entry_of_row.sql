(
        tenant_id, homeowner_id, unit_id, development_id, house_type_code, number_order, number_text, name_text,
        recorded_at, asked_at, opened_at, chat_count, documents_viewed, stage, email_text, address_text, eircode_text)
    select
        r.tenant_id, r.homeowner_id, r.unit_id, r.development_id, r.house_type_code, r.number_order, r.number_text,
        r.name_text, r.recorded_at, r.asked_at, r.opened_at, r.chat_count, r.documents_viewed, r.stage, r.email_text,
        r.address_text, r.eircode_text
