-- Chunks that no figure counts, because their tenant contradicts their development's.
select count(*) as count
from doc_chunks c
where {scope: c.tenant_id, c.development_id} and c.development_id is not null
  and not exists (select from developments d where d.tenant_id = c.tenant_id and d.id = c.development_id)
