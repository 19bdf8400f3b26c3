(
        tenant_id, unit_id, homeowner_id, development_id, house_type_code, bedrooms, number_order, number_text, missing_email,
        must_read_agreed, last_chat_at, questions, documents_opened, stage, address_text, eircode_text, name_text, email_text)
    select
        r.tenant_id, r.unit_id, r.homeowner_id, r.development_id, r.house_type_code, r.bedrooms, r.number_order,
        r.number_text, r.missing_email, r.must_read_agreed, r.last_chat_at, r.questions, r.documents_opened, r.stage,
        r.address_text, r.eircode_text, r.name_text, r.email_text
