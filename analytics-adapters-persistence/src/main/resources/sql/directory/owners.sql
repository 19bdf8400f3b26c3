owners as materialized (
    select
        h.id as homeowner_id,
        h.name,
        c.email,
        u.unit_id,
        u.unit_number,
        coalesce(nullif(btrim(h.house_type), ''), u.house_type_code) as house_type_code,
        cast(h.last_active as timestamptz) as recorded_at,
        u.must_read_agreed,
        u.consented or t.used as registered,
        t.issued or h.unique_qr_token ~ '\S' as invited
    from homeowners h
    cross join lateral (
        select case when analytics_email(h.email) is not null then h.email end as email
    ) c
    left join lateral (
        select n.id as unit_id, n.unit_number, n.house_type_code, n.consent_at is not null as consented,
               n.important_docs_agreed_version >= d.important_docs_version as must_read_agreed,
               n.address_line_1, n.address_line_2, n.city, n.eircode
        from units n
        join developments d on d.tenant_id = n.tenant_id and d.id = n.development_id
        where n.tenant_id = h.tenant_id and n.development_id is not distinct from h.development_id
          and lower(n.purchaser_email) = analytics_email(h.email)
        order by n.created_at, n.id
        limit 1
    ) u on true
    left join lateral (
        select true as issued, bool_or(q.used_at is not null) as used
        from qr_tokens q
        where q.tenant_id = h.tenant_id and q.unit_id = u.unit_id
        having count(*) > 0
    ) t on true
    where {scope: h.tenant_id, h.development_id}
      {if homeowner_id: and h.id = cast(:homeowner_id as uuid)}
      {if search: and (lower(h.name) like lower(cast(:search as text)) escape '!'
                       or lower(c.email) like lower(cast(:search as text)) escape '!'
                       or lower(u.unit_number) like lower(cast(:search as text)) escape '!'
                       or lower(concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
                                          nullif(btrim(u.city), ''))) like lower(cast(:search as text)) escape '!'
                       or lower(u.eircode) like lower(cast(:search as text)) escape '!'
                       or lower(replace(u.eircode, ' ', '')) like lower(cast(:search as text)) escape '!')}
),
asked as (
    select q.homeowner_id, count(*) as questions, max(q.asked_at) as last_at,
           max(q.asked_at) filter (where q.asked_at < cast(:as_of as timestamptz)) as seen_at
    from analytics_question q
    where q.homeowner_id is not null and {scope: q.tenant_id, q.development_id}
    group by q.homeowner_id
),
opened as (
    select e.homeowner_id, count(distinct e.document_id) as documents, max(e.occurred_at) as last_at,
           max(e.occurred_at) filter (where e.occurred_at < cast(:as_of as timestamptz)) as seen_at
    from analytics_document_event e
    where e.homeowner_id is not null and {scope: e.tenant_id, e.development_id}
    group by e.homeowner_id
),
judged as (
    select
        w.*,
        greatest(w.recorded_at, a.last_at, o.last_at) as last_active,
        greatest(case when w.recorded_at < cast(:as_of as timestamptz) then w.recorded_at end, a.seen_at, o.seen_at) as seen_at,
        coalesce(a.questions, 0) as chat_count,
        coalesce(o.documents, 0) as documents_viewed,
        -- The stage of onboarding, 0 to 5.
        case when w.must_read_agreed then 5
             when a.homeowner_id is not null or o.homeowner_id is not null then 4
             when w.registered then 3
             when w.invited then 2
             when w.email is not null then 1
             else 0 end as stage
    from owners w
    left join asked a on a.homeowner_id = w.homeowner_id
    left join opened o on o.homeowner_id = w.homeowner_id
),
{include: directory/owner_filters.sql}
