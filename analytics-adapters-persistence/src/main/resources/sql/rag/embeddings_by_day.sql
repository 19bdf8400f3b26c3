-- Chunks with an embedding by the local day of their making.
-- One plan serves all values.
with {tenant_window}
select cast(c.created_at at time zone w.zone as date) as date, count(*) as embeddings
from doc_chunks c
join tenant_window w on w.tenant_id = c.tenant_id and c.created_at >= w.from_at and c.created_at < w.to_at
left join developments d on d.tenant_id = c.tenant_id and d.id = c.development_id
where {scope: c.tenant_id, c.development_id} and (c.development_id is null or d.id is not null)
  and c.embedding is not null
group by 1
