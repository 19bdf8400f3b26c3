homes as materialized (
    select
        u.id as unit_id,
        u.unit_number,
        concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
                  nullif(btrim(u.city), '')) as address,
        nullif(btrim(u.eircode), '') as eircode,
        u.house_type_code,
        u.bedrooms,
        nullif(btrim(u.purchaser_name), '') as purchaser_name,
        c.email as purchaser_email,
        o.homeowner_id,
        cast(u.last_chat_at as timestamptz) as recorded_chat_at,
        u.important_docs_agreed_version >= d.important_docs_version as must_read_agreed,
        u.consent_at is not null or t.used as registered,
        t.issued or o.issued as invited
    from units u
    join developments d on d.tenant_id = u.tenant_id and d.id = u.development_id
    cross join lateral (
        select case when analytics_email(u.purchaser_email) is not null then u.purchaser_email end as email
    ) c
    left join lateral (
        select h.id as homeowner_id, h.unique_qr_token ~ '\S' as issued
        from homeowners h
        where h.tenant_id = u.tenant_id and h.development_id is not distinct from u.development_id
          and lower(h.email) = analytics_email(u.purchaser_email)
        order by h.created_at, h.id
        limit 1
    ) o on true
    left join lateral (
        select true as issued, bool_or(q.used_at is not null) as used
        from qr_tokens q
        where q.tenant_id = u.tenant_id and q.unit_id = u.id
        having count(*) > 0
    ) t on true
    where {scope: u.tenant_id, u.development_id}
      {if unit_id: and u.id = cast(:unit_id as uuid)}
      {if search: and (lower(u.unit_number) like lower(cast(:search as text)) escape '!'
                       or lower(concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''),
                                          nullif(btrim(u.city), ''))) like lower(cast(:search as text)) escape '!'
                       or lower(u.eircode) like lower(cast(:search as text)) escape '!'
                       or lower(replace(u.eircode, ' ', '')) like lower(cast(:search as text)) escape '!'
                       or lower(u.purchaser_name) like lower(cast(:search as text)) escape '!'
                       or lower(c.email) like lower(cast(:search as text)) escape '!')}
),
asked as (
    select q.home_id, q.homeowner_id, q.asked_at
    from analytics_question q
    where {scope: q.tenant_id, q.development_id}
),
asked_at_home as (
    select a.home_id, count(*) as questions, max(a.asked_at) as last_asked_at from asked a group by a.home_id
),
asked_by as (
    select distinct a.homeowner_id from asked a where a.homeowner_id is not null
),
opened as (
    select e.unit_id, e.homeowner_id, e.document_id
    from analytics_document_event e
    where {scope: e.tenant_id, e.development_id}
),
opened_by_home as (
    select x.unit_id, count(*) as documents
    from (select h.unit_id, o.document_id from homes h join opened o on o.unit_id = h.unit_id
          union
          select h.unit_id, o.document_id from homes h join opened o on o.homeowner_id = h.homeowner_id) x
    group by x.unit_id
),
judged as (
    select
        h.*,
        greatest(h.recorded_chat_at, a.last_asked_at) as last_chat_at,
        h.purchaser_email is null as missing_email,
        h.homeowner_id is null as no_homeowner,
        greatest(h.recorded_chat_at, a.last_asked_at) is null as never_chatted,
        coalesce(a.questions, 0) as questions,
        coalesce(o.documents, 0) as documents_opened,
        -- The stage of onboarding, 0 to 5.
        case when h.must_read_agreed then 5
             when a.home_id is not null or b.homeowner_id is not null or o.unit_id is not null then 4
             when h.registered then 3
             when h.invited then 2
             when h.purchaser_email is not null then 1
             else 0 end as stage
    from homes h
    left join asked_at_home a on a.home_id = h.unit_id
    left join asked_by b on b.homeowner_id = h.homeowner_id
    left join opened_by_home o on o.unit_id = h.unit_id
)
