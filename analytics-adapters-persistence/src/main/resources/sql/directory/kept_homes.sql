judged as (
    select
        a.tenant_id, a.unit_id, a.homeowner_id, a.house_type_code, a.bedrooms, a.number_order, a.number_text, a.missing_email,
        a.homeowner_id is null as no_homeowner, a.last_chat_at is null as never_chatted,
        a.must_read_agreed, a.last_chat_at, a.questions, a.documents_opened, a.stage
        {if texts: , concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
                               nullif(btrim(u.city), '')) as address,
                     nullif(btrim(u.eircode), '') as eircode,
                     nullif(btrim(u.purchaser_name), '') as purchaser_name,
                     case when not a.missing_email then u.purchaser_email end as purchaser_email}
    from analytics_unit_entry a
    {if texts: join units u on u.tenant_id = a.tenant_id and u.id = a.unit_id}
    where {scope: a.tenant_id, a.development_id}
      {if search: and (a.number_text like lower(cast(:search as text)) escape '!'
                       or lower(concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
                                          nullif(btrim(u.city), ''))) like lower(cast(:search as text)) escape '!'
                       or lower(u.eircode) like lower(cast(:search as text)) escape '!'
                       or lower(replace(u.eircode, ' ', '')) like lower(cast(:search as text)) escape '!'
                       or lower(u.purchaser_name) like lower(cast(:search as text)) escape '!'
                       or (not a.missing_email and lower(u.purchaser_email) like lower(cast(:search as text)) escape '!'))}
)
