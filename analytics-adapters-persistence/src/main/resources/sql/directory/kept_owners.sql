judged as (
    select
        e.tenant_id, e.homeowner_id, e.unit_id, e.house_type_code, e.number_order, e.number_text, e.name_text,
        greatest(e.recorded_at, e.asked_at, e.opened_at) as last_active,
        greatest(e.recorded_at, e.asked_at, e.opened_at) as seen_at,
        e.chat_count, e.documents_viewed, e.stage
        {if texts: , h.email}
    from analytics_homeowner_entry e
    {if texts: join homeowners h on h.tenant_id = e.tenant_id and h.id = e.homeowner_id}
    {if search: left join units u on u.tenant_id = e.tenant_id and u.id = e.unit_id}
    where {scope: e.tenant_id, e.development_id}
      {if search: and (e.name_text like lower(cast(:search as text)) escape '!'
                       or (analytics_email(h.email) is not null and lower(h.email) like lower(cast(:search as text)) escape '!')
                       or e.number_text like lower(cast(:search as text)) escape '!'
                       or lower(concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
                                          nullif(btrim(u.city), ''))) like lower(cast(:search as text)) escape '!'
                       or lower(u.eircode) like lower(cast(:search as text)) escape '!'
                       or lower(replace(u.eircode, ' ', '')) like lower(cast(:search as text)) escape '!')}
),
{include: directory/owner_filters.sql}
