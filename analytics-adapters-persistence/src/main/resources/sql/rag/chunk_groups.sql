-- Chunks by development and house type: the chunk's own, else that of its document, which one writer relies on.
-- A chunk whose tenant contradicts its development's is in no figure.
-- One plan serves all values.
with {include: rag/groups.sql}
select
    g.development_id,
    coalesce(g.house_type_code, o.house_type_code) as house_type_code,
    sum(g.chunks) as chunks,
    sum(g.embedded) as embedded
from groups g
left join developments d on d.tenant_id = g.tenant_id and d.id = g.development_id
left join analytics_known_document o on o.tenant_id = g.tenant_id and o.document_id = g.document_id
where {scope: g.tenant_id, g.development_id} and (g.development_id is null or d.id is not null)
group by g.development_id, coalesce(g.house_type_code, o.house_type_code)
order by g.development_id, coalesce(g.house_type_code, o.house_type_code) collate "C"
