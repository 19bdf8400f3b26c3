-- Chunks that no figure counts, because their tenant contradicts their development's.
-- One plan serves all values.
with {include: rag/groups.sql}
select coalesce(sum(g.chunks), 0) as count
from groups g
where {scope: g.tenant_id, g.development_id} and g.development_id is not null
  and not exists (select from developments d where d.tenant_id = g.tenant_id and d.id = g.development_id)
