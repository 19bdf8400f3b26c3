-- Chunks by development and by what they and their documents say: the house type (the chunk's own, else that of its document, which one writer
-- relies on), and what is wrong. An orphan names no document or one that is gone; only chunks that were made from a document ought to name one.
-- Whoever reads it names the groups. Documents are looked up one by one, or all were read for those few that have chunks.
select
    g.tenant_id,
    g.development_id,
    coalesce(g.house_type_code, o.house_type_code) as house_type_code,
    case
        when o.document_id is not null then null
        when g.document_id is null then case when g.from_document then 'missing_document_id' when not g.from_document then 'other_source' end
        when exists (select from analytics_document_tenant t where t.document_id = g.document_id) then 'tenant_mismatch'
        else 'dangling_document_id'
    end as flaw,
    sum(g.chunks) as chunks,
    sum(g.embedded) as embedded
from groups g
left join lateral (
    select o.document_id, o.house_type_code
    from analytics_known_document o
    where o.tenant_id = g.tenant_id and o.document_id = g.document_id
    offset 0
) o on true
group by 1, 2, 3, 4
