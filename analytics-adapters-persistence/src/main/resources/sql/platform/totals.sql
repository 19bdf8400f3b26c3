-- Rows in scope, all time; each fact is counted on its own table.
with homes as materialized (
    select
        (select count(*) from units u where {scope: u.tenant_id, u.development_id}) as units,
        (select count(*)
         from units u
         -- As analytics_email tells, word for word as in the index that holds these units, which are far fewer than the others.
         where (u.purchaser_name ~ '\S'
                or u.purchaser_email ~ '\S' and lower(u.purchaser_email) not like '%@pending.onboarding') is not true
           and {scope: u.tenant_id, u.development_id}) as without_purchaser
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
    h.units as total_units,
    h.units - h.without_purchaser as units_with_purchaser,
    (select count(*) from homeowners h where {scope: h.tenant_id, h.development_id}) as total_homeowners,
    (select cast(coalesce(sum(a.messages), 0) as bigint)
     from analytics_total a
     where {scope: a.tenant_id, a.development_id}) as total_messages,
    (select cast(coalesce(sum(a.questions), 0) as bigint)
     from analytics_total a
     where {scope: a.tenant_id, a.development_id}) as total_questions,
    (select count(*) from documents d where {scope: d.tenant_id, d.development_id}) as total_documents,
    (select count(*)
     from documents d
     where d.status = 'active' and {scope: d.tenant_id, d.development_id}) as active_documents
from homes h
