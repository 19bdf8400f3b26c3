--liquibase formatted sql

--changeset openhouse:view-analytics_unit_entry runOnChange:true splitStatements:false
--comment: What a list of units tells of one, asked for some units of large developments; directory/homes.sql says the same of whole developments.
drop function if exists analytics_unit_entry_rows() cascade;
create function analytics_unit_entry_rows() returns setof analytics_unit_entry
language sql stable parallel safe as $body$
    select
        u.tenant_id,
        u.id,
        u.development_id,
        o.homeowner_id,
        u.house_type_code,
        u.bedrooms,
        cast(substring(u.unit_number from '[0-9]+') as numeric),
        lower(u.unit_number),
        analytics_email(u.purchaser_email) is null,
        u.important_docs_agreed_version >= d.important_docs_version,
        greatest(cast(u.last_chat_at as timestamptz), a.last_asked_at),
        coalesce(a.questions, 0),
        coalesce(v.documents, 0),
        case when u.important_docs_agreed_version >= d.important_docs_version then 5
             when a.questions > 0 or b.asked or v.documents > 0 then 4
             when u.consent_at is not null or t.used then 3
             when t.issued or o.issued then 2
             when analytics_email(u.purchaser_email) is not null then 1
             else 0 end,
        lower(concat_ws(', ', nullif(btrim(u.address_line_1), ''), nullif(btrim(u.address_line_2), ''), nullif(btrim(u.city), ''))),
        lower(nullif(btrim(u.eircode), '')),
        lower(nullif(btrim(u.purchaser_name), '')),
        case when analytics_email(u.purchaser_email) is not null then lower(u.purchaser_email) end,
        -- Its table makes this one.
        cast(null as text)
    from units u
    join developments d on d.tenant_id = u.tenant_id and d.id = u.development_id
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
    left join lateral (
        select count(*) as questions, max(f.asked_at) as last_asked_at
        from analytics_fact f
        where f.tenant_id = u.tenant_id and f.home_id = u.id and f.development_id is not distinct from u.development_id
          and f.asked and f.excluded is null
    ) a on true
    left join lateral (
        select true as asked
        from analytics_fact f
        where f.tenant_id = u.tenant_id and f.homeowner_id = o.homeowner_id
          and f.development_id is not distinct from u.development_id and f.asked and f.excluded is null
        limit 1
    ) b on true
    left join lateral (
        select count(distinct e.document_id) as documents
        from (
            select w.id from document_views w where w.tenant_id = u.tenant_id and w.unit_id = u.id
            union
            select w.id from document_views w where w.tenant_id = u.tenant_id and w.homeowner_id = o.homeowner_id
            union
            select w.id
            from analytics_home x
            join document_views w on w.tenant_id = x.tenant_id and w.unit_id = x.unit_id
            where x.tenant_id = u.tenant_id and x.homeowner_id = o.homeowner_id
        ) w
        -- The offset keeps an event a look-up; joined freely all events are made for each unit.
        cross join lateral (
            select v.* from analytics_document_event_rows() v where v.tenant_id = u.tenant_id and v.event_id = w.id offset 0
        ) e
        where e.development_id is not distinct from u.development_id
          and (e.unit_id = u.id or e.homeowner_id = o.homeowner_id)
    ) v on true
$body$;

--changeset openhouse:view-analytics_homeowner_entry runOnChange:true splitStatements:false
--comment: The same of homeowners; directory/owners.sql says it of whole developments.
drop function if exists analytics_homeowner_entry_rows() cascade;
create function analytics_homeowner_entry_rows() returns setof analytics_homeowner_entry
language sql stable parallel safe as $body$
    select
        h.tenant_id,
        h.id,
        h.development_id,
        u.unit_id,
        coalesce(nullif(btrim(h.house_type), ''), u.house_type_code),
        cast(substring(u.unit_number from '[0-9]+') as numeric),
        lower(u.unit_number),
        lower(h.name),
        cast(h.last_active as timestamptz),
        a.last_at,
        v.last_at,
        coalesce(a.questions, 0),
        coalesce(v.documents, 0),
        case when u.must_read_agreed then 5
             when a.questions > 0 or v.documents > 0 then 4
             when u.consented or t.used then 3
             when t.issued or h.unique_qr_token ~ '\S' then 2
             when analytics_email(h.email) is not null then 1
             else 0 end,
        case when analytics_email(h.email) is not null then lower(h.email) end,
        lower(u.address),
        lower(u.eircode),
        -- Its table makes this one.
        cast(null as text)
    from homeowners h
    left join lateral (
        select n.id as unit_id, n.unit_number, n.house_type_code, n.consent_at is not null as consented,
               n.important_docs_agreed_version >= d.important_docs_version as must_read_agreed,
               concat_ws(', ', nullif(btrim(n.address_line_1), ''), nullif(btrim(n.address_line_2), ''), nullif(btrim(n.city), ''))
                   as address,
               nullif(btrim(n.eircode), '') as eircode
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
    left join lateral (
        select count(*) as questions, max(f.asked_at) as last_at
        from analytics_fact f
        where f.tenant_id = h.tenant_id and f.homeowner_id = h.id
          and f.development_id is not distinct from h.development_id and f.asked and f.excluded is null
    ) a on true
    left join lateral (
        select count(distinct e.document_id) as documents, max(e.occurred_at) as last_at
        from (
            select w.id from document_views w where w.tenant_id = h.tenant_id and w.homeowner_id = h.id
            union
            select w.id
            from analytics_home x
            join document_views w on w.tenant_id = x.tenant_id and w.unit_id = x.unit_id
            where x.tenant_id = h.tenant_id and x.homeowner_id = h.id
        ) w
        cross join lateral (
            select v.* from analytics_document_event_rows() v where v.tenant_id = h.tenant_id and v.event_id = w.id offset 0
        ) e
        where e.development_id is not distinct from h.development_id and e.homeowner_id = h.id
    ) v on true
$body$;
