--liquibase formatted sql

--changeset openhouse:view-analytics_document runOnChange:true splitStatements:false
--comment: One row per document, with its kind, whether it is a PDF and whether the assistant can read it decided once.
create or replace function analytics_document_rows() returns table (
    document_id uuid, tenant_id uuid, development_id uuid, title text, file_name text, document_type text, document_kind text,
    house_type_code text, active boolean, is_pdf boolean, needs_review boolean, failed boolean,
    view_count bigint, download_count bigint, embedded boolean, coverage text)
language sql stable parallel safe as $body$
    select
        d.id,
        d.tenant_id,
        d.development_id,
        d.title,
        d.file_name,
        d.document_type,
        coalesce(nullif(btrim(d.doc_kind), ''), d.document_type),
        nullif(btrim(d.house_type_code), ''),
        d.status = 'active',
        case when d.mime_type is null then lower(d.file_name) like '%.pdf'
             else lower(d.mime_type) = 'application/pdf' end,
        d.needs_review,
        d.processing_status = 'failed',
        cast(coalesce(d.view_count, 0) as bigint),
        cast(coalesce(d.download_count, 0) as bigint),
        c.embedded,
        case when c.embedded then 'embedded'
             when d.processing_status in ('failed', 'pending') then cast(d.processing_status as text)
             else 'not_embedded' end
    from documents d
    cross join lateral (
        select exists (
            select 1
            from doc_chunks k
            where k.tenant_id = d.tenant_id and k.document_id = d.id and k.embedding is not null) as embedded
    ) c
$body$;
create or replace view analytics_document as
select * from analytics_document_rows();
