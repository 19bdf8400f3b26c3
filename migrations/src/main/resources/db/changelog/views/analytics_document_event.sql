--liquibase formatted sql

--changeset openhouse:view-analytics_document_event runOnChange:true splitStatements:false
--comment: One row per opening of a document, with the development that it belongs to and the homeowner that it counts for.
create or replace function analytics_document_event_rows() returns table (
    event_id uuid, tenant_id uuid, development_id uuid, document_id uuid, homeowner_id uuid, unit_id uuid,
    kind text, occurred_at timestamptz)
language sql stable parallel safe as $body$
    select
        v.id,
        v.tenant_id,
        coalesce(d.development_id, h.development_id, u.development_id, v.development_id),
        v.document_id,
        coalesce(
            v.homeowner_id,
            (select o.id
             from homeowners o
             where o.tenant_id = u.tenant_id and o.development_id is not distinct from u.development_id
               and lower(o.email) = analytics_email(u.purchaser_email)
             order by o.created_at, o.id
             limit 1)),
        v.unit_id,
        v.kind,
        v.occurred_at
    from document_views v
    left join documents d on d.tenant_id = v.tenant_id and d.id = v.document_id
    left join homeowners h on h.tenant_id = v.tenant_id and h.id = v.homeowner_id
    left join units u on u.tenant_id = v.tenant_id and u.id = v.unit_id
$body$;
create or replace view analytics_document_event as
select * from analytics_document_event_rows();
