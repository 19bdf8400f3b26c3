--liquibase formatted sql

--changeset openhouse:view-analytics_chunk runOnChange:true splitStatements:false
--comment: One row per chunk, with its length and whether it ought to name a document decided once.
create or replace function analytics_chunk_rows() returns table (
    tenant_id uuid, development_id uuid, document_id uuid, house_type_code text, from_document boolean, embedded boolean,
    characters integer, written_by xid8)
language sql stable parallel safe as $body$
    select
        c.tenant_id,
        c.development_id,
        c.document_id,
        cast(c.house_type_code as text),
        lower(c.source_type) in ('document', 'pdf', 'docx', 'csv', 'json', 'image', 'unknown'),
        c.embedding is not null,
        char_length(c.content),
        c.analytics_xid
    from doc_chunks c
$body$;
create or replace view analytics_chunk as
select * from analytics_chunk_rows();
