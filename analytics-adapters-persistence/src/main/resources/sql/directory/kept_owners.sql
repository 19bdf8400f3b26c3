opened_before as materialized (
    select v.homeowner_id, max(v.occurred_at) as at
    from analytics_document_event v
    where {scope: v.tenant_id, v.development_id}
      {if active_since: and v.occurred_at < cast(:as_of as timestamptz)}
    group by v.homeowner_id
),
judged as (
    select
        e.tenant_id, e.homeowner_id, e.unit_id, e.house_type_code, e.number_order, e.number_text, e.name_text, e.email_text,
        greatest(e.recorded_at, e.asked_at, e.opened_at) as last_active,
        e.chat_count, e.documents_viewed, e.stage
        -- Entries tell only the last of several times, so what came before one that is still to come is looked up.
        {if active_since: , greatest(
            case when e.recorded_at < cast(:as_of as timestamptz) then e.recorded_at end,
            case when e.asked_at >= cast(:as_of as timestamptz)
                 -- The offset keeps it a look-up by homeowner; a maximum is else sought among the questions of everybody.
                 then (select max(a.asked_at)
                       from (select q.asked_at
                             from analytics_question q
                             where q.tenant_id = e.tenant_id and q.homeowner_id = e.homeowner_id
                               and q.development_id is not distinct from e.development_id
                               and q.asked_at < cast(:as_of as timestamptz)
                             offset 0) a)
                 else e.asked_at end,
            case when e.opened_at >= cast(:as_of as timestamptz)
                 then (select o.at from opened_before o where o.homeowner_id = e.homeowner_id)
                 else e.opened_at end) as seen_at}
    from analytics_homeowner_entry e
    where {scope: e.tenant_id, e.development_id}
      {if found: and e.homeowner_id = any (cast(:found as uuid[]))}
      {if text: and {include: directory/owner_text.sql}}
),
{include: directory/owner_filters.sql}
