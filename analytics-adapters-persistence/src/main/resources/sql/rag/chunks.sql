-- Length, origin and age of all chunks. An orphan names no document or one that is gone; only chunks that were made from a
-- document ought to name one.
select
    count(*) as chunks,
    coalesce(sum(char_length(c.content)), 0) as characters,
    cast(percentile_cont(0.05) within group (order by char_length(c.content)) as numeric) as p5,
    cast(percentile_cont(0.95) within group (order by char_length(c.content)) as numeric) as p95,
    count(*) filter (where c.document_id is null and f.from_document) as missing_document_id,
    count(*) filter (where c.document_id is not null and o.document_id is null) as dangling_document_id,
    count(*) filter (where c.document_id is null and not f.from_document) as other_source,
    count(*) filter (where o.tenant_id <> c.tenant_id) as tenant_mismatch,
    count(*) filter (where c.embedding is not null
                       and c.created_at >= cast(:since as timestamptz)
                       and c.created_at < cast(:as_of as timestamptz)) as embeddings_last7d
from doc_chunks c
cross join lateral (
    select lower(c.source_type) in ('document', 'pdf', 'docx', 'csv', 'json', 'image', 'unknown') as from_document
) f
left join developments d on d.tenant_id = c.tenant_id and d.id = c.development_id
left join analytics_document_tenant o on o.document_id = c.document_id
where {scope: c.tenant_id, c.development_id} and (c.development_id is null or d.id is not null)
