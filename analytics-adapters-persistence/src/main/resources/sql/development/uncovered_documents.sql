-- Active documents that the assistant cannot read, by title.
-- One plan serves all values.
select d.document_id, d.title
from analytics_document d
where {scope: d.tenant_id, d.development_id} and d.active and not d.embedded
order by d.title collate "C", d.document_id
