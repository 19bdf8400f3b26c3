-- Rows in scope, all time; each fact is counted on its own table.
-- One plan serves all values.
with {include: place/level_counts.sql},
counted as materialized (
    select
        coalesce(sum(p.n) filter (where p.counted = 'home'), 0) as units,
        coalesce(sum(p.n) filter (where p.counted = 'home_without_purchaser'), 0) as without_purchaser,
        coalesce(sum(p.n) filter (where p.counted = 'homeowner'), 0) as homeowners,
        coalesce(sum(p.n) filter (where p.counted = 'active_document'), 0) as active_documents,
        coalesce(sum(p.n) filter (where p.counted = 'other_document'), 0) as other_documents
    from places p
)
select
    (select count(*) from tenants t where {scope-tenant: t.id}) as total_developers,
    (select count(*)
     from admins a
     where a.role = 'developer' and {scope-tenant: a.tenant_id}
       and (cast(:whole_tenants as boolean)
            or exists (select 1
                       from developments d
                       where d.tenant_id = a.tenant_id and d.developer_user_id = a.id
                         and {scope: d.tenant_id, d.id}))) as developer_users,
    (select count(*) from developments d where {scope: d.tenant_id, d.id}) as total_developments,
    (select count(*) from developments d where d.is_active and {scope: d.tenant_id, d.id}) as active_developments,
    cast(c.units as bigint) as total_units,
    cast(c.units - c.without_purchaser as bigint) as units_with_purchaser,
    cast(c.homeowners as bigint) as total_homeowners,
    (select cast(coalesce(sum(a.messages), 0) as bigint)
     from analytics_total a
     where {scope: a.tenant_id, a.development_id}) as total_messages,
    (select cast(coalesce(sum(a.questions), 0) as bigint)
     from analytics_total a
     where {scope: a.tenant_id, a.development_id}) as total_questions,
    cast(c.active_documents + c.other_documents as bigint) as total_documents,
    cast(c.active_documents as bigint) as active_documents
from counted c
