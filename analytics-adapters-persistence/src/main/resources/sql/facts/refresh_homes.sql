-- Makes these homes what they are now and tells which of them were something else.
with chosen as (
    select c.tenant_id, c.unit_id from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, unit_id)
),
gone as (
    delete from analytics_home a
    using chosen c
    where a.tenant_id = c.tenant_id and a.unit_id = c.unit_id
      and not exists (select from units u where u.tenant_id = c.tenant_id and u.id = c.unit_id)
    returning a.tenant_id, a.unit_id
),
renewed as (
    insert into analytics_home as a (tenant_id, unit_id, development_id, homeowner_id, house_type_code)
    select r.tenant_id, r.unit_id, r.development_id, r.homeowner_id, r.house_type_code
    from chosen c
    join analytics_home_rows() r on r.tenant_id = c.tenant_id and r.unit_id = c.unit_id
    on conflict (tenant_id, unit_id) do update
        set development_id = excluded.development_id, homeowner_id = excluded.homeowner_id,
            house_type_code = excluded.house_type_code
        where (a.development_id, a.homeowner_id, a.house_type_code)
            is distinct from (excluded.development_id, excluded.homeowner_id, excluded.house_type_code)
    returning a.tenant_id, a.unit_id
)
select tenant_id, unit_id from gone
union all
select tenant_id, unit_id from renewed
