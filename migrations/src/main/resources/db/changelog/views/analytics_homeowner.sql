--liquibase formatted sql

--changeset openhouse:view-analytics_homeowner runOnChange:true splitStatements:false
--comment: One row per homeowner, with the home whose purchaser has the same e-mail and the house type that follows.
create or replace function analytics_homeowner_rows() returns table (
    homeowner_id uuid, tenant_id uuid, development_id uuid, home_id uuid, house_type_code text)
language sql stable parallel safe as $body$
    select
        h.id,
        h.tenant_id,
        h.development_id,
        home.id,
        coalesce(nullif(btrim(h.house_type), ''), home.house_type_code)
    from homeowners h
    left join lateral (
        select u.id, u.house_type_code
        from units u
        where u.tenant_id = h.tenant_id and u.development_id is not distinct from h.development_id
          and lower(u.purchaser_email) = analytics_email(h.email)
        order by u.created_at, u.id
        limit 1
    ) home on true
$body$;
create or replace view analytics_homeowner as
select * from analytics_homeowner_rows();
