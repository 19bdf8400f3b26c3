chosen as (
    select p.tenant_id, p.development_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:development_ids as uuid[])) as p (tenant_id, development_id)
),
there as (
    select p.development_id as place, c.*
    from chosen p
    cross join lateral (
        select c.*
        from analytics_chunk_rows() c
        where c.tenant_id = p.tenant_id
          and (c.development_id = p.development_id
               or c.development_id is null and p.development_id = '00000000-0000-0000-0000-000000000000')
        offset 0
    ) c
)