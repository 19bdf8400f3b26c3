-- Developments with chunks, and those of which sums are kept.
select distinct c.tenant_id, coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id
from doc_chunks c
union
select distinct g.tenant_id, g.development_id
from analytics_chunk_group g
