-- Counts all homes, homeowners and documents anew, by development and in all of a tenant and of the platform, and writes down what is not
-- told so.
with places as materialized (
    select
        u.tenant_id, coalesce(u.development_id, '00000000-0000-0000-0000-000000000000') as development_id, 'home' as counted,
        u.house_type_code, count(*) as n
    from units u
    group by 1, 2, 4
    union all
    select
        u.tenant_id, coalesce(u.development_id, '00000000-0000-0000-0000-000000000000'), 'home_without_purchaser', null, count(*)
    from units u
    where {include: place/without_purchaser.sql}
    group by 1, 2
    union all
    select h.tenant_id, coalesce(h.development_id, '00000000-0000-0000-0000-000000000000'), 'homeowner', null, count(*)
    from homeowners h
    group by 1, 2
    union all
    select
        d.tenant_id, coalesce(d.development_id, '00000000-0000-0000-0000-000000000000'),
        case when d.status = 'active' then 'active_document' else 'other_document' end, null, count(*)
    from documents d
    group by 1, 2, 3
),
there as materialized (
    select p.tenant_id, p.development_id, p.counted, p.house_type_code, p.n from places p
    union all
    select p.tenant_id, {all}, p.counted, p.house_type_code, sum(p.n) from places p group by 1, 3, 4
    union all
    select {all}, {all}, p.counted, p.house_type_code, sum(p.n) from places p group by 3, 4
),
gone as (
    delete from analytics_place_count c
    where not exists (
        select
        from there t
        where t.tenant_id = c.tenant_id and t.development_id = c.development_id and t.counted = c.counted
          and t.house_type_code is not distinct from c.house_type_code and t.n = c.n)
    returning 1
),
come as (
    insert into analytics_place_count (tenant_id, development_id, counted, house_type_code, n)
    select t.*
    from there t
    where not exists (
        select
        from analytics_place_count c
        where t.tenant_id = c.tenant_id and t.development_id = c.development_id and t.counted = c.counted
          and t.house_type_code is not distinct from c.house_type_code and t.n = c.n)
    returning 1
)
select (select count(*) from gone) + (select count(*) from come)
