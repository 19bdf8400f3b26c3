--liquibase formatted sql

--changeset openhouse:view-analytics_known runOnChange:true splitStatements:false
--comment: Homes, homeowners and documents by id, with no more than a row that names them shows: of a row of one development the tenant's, because it may name what lies in another.
create or replace function analytics_known_home_rows() returns table (
    unit_id uuid, tenant_id uuid, unit_number text, house_type_code text)
language sql stable parallel safe as $body$
    select u.id, u.tenant_id, cast(u.unit_number as text), cast(u.house_type_code as text) from units u
$body$;
create or replace view analytics_known_home as
select * from analytics_known_home_rows();

create or replace function analytics_known_homeowner_rows() returns table (homeowner_id uuid, tenant_id uuid)
language sql stable parallel safe as $body$
    select h.id, h.tenant_id from homeowners h
$body$;
create or replace view analytics_known_homeowner as
select * from analytics_known_homeowner_rows();

create or replace function analytics_known_document_rows() returns table (
    document_id uuid, tenant_id uuid, title text, house_type_code text)
language sql stable parallel safe as $body$
    select d.id, d.tenant_id, cast(d.title as text), cast(d.house_type_code as text) from documents d
$body$;
create or replace view analytics_known_document as
select * from analytics_known_document_rows();

--changeset openhouse:view-analytics_document_tenant runOnChange:true splitStatements:false
--comment: Whose a document is, of all tenants: a chunk of one may name a document of another, which is counted as a flaw.
create or replace function analytics_document_tenant_rows() returns table (document_id uuid, tenant_id uuid)
language sql stable parallel safe as $body$
    select d.id, d.tenant_id from documents d
$body$;
create or replace view analytics_document_tenant as
select * from analytics_document_tenant_rows();
