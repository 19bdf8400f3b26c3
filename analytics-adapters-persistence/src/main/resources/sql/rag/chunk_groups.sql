-- Chunks by development and house type: the chunk's own, else that of its document, which one writer relies on.
-- A chunk whose tenant contradicts its development's is in no figure.
select
    c.development_id,
    coalesce(c.house_type_code, o.house_type_code) as house_type_code,
    count(*) as chunks,
    count(c.embedding) as embedded
from doc_chunks c
left join developments d on d.tenant_id = c.tenant_id and d.id = c.development_id
left join analytics_known_document o on o.tenant_id = c.tenant_id and o.document_id = c.document_id
where {scope: c.tenant_id, c.development_id} and (c.development_id is null or d.id is not null)
group by c.development_id, coalesce(c.house_type_code, o.house_type_code)
order by c.development_id, coalesce(c.house_type_code, o.house_type_code) collate "C"
