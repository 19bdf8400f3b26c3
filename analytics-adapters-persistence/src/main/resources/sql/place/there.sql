select u.tenant_id, u.development_id, 'home', u.house_type_code, count(*)
    from place_state s
    cross join lateral (
        select u.tenant_id, u.development_id, u.house_type_code
        from units u
        where s.seen is null and {scope: u.tenant_id, u.development_id}
        offset 0
    ) u
    group by u.tenant_id, u.development_id, u.house_type_code
    union all
    select u.tenant_id, u.development_id, 'home_without_purchaser', null, count(*)
    from place_state s
    cross join lateral (
        select u.tenant_id, u.development_id
        from units u
        where s.seen is null and {scope: u.tenant_id, u.development_id} and {include: place/without_purchaser.sql}
        offset 0
    ) u
    group by u.tenant_id, u.development_id
    union all
    select h.tenant_id, h.development_id, 'homeowner', null, count(*)
    from place_state s
    cross join lateral (
        select h.tenant_id, h.development_id
        from homeowners h
        where s.seen is null and {scope: h.tenant_id, h.development_id}
        offset 0
    ) h
    group by h.tenant_id, h.development_id
    union all
    select d.tenant_id, d.development_id, d.counted, null, count(*)
    from place_state s
    cross join lateral (
        select d.tenant_id, d.development_id, case when d.status = 'active' then 'active_document' else 'other_document' end as counted
        from documents d
        where s.seen is null and {scope: d.tenant_id, d.development_id}
        offset 0
    ) d
    group by d.tenant_id, d.development_id, d.counted