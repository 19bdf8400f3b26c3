-- Developments whose chunks were changed since they were last looked at, or are not as many as they were.
with held as (
    select g.tenant_id, g.development_id, sum(g.chunks) as chunks from analytics_chunk_group g group by 1, 2
),
there as (
    select
        c.tenant_id,
        coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        count(*) as chunks,
        bool_or(analytics_changed_since(c.xmin, (select w.seen from analytics_watch w where w.reader = 'chunks'))) as changed
    from doc_chunks c
    group by 1, 2
)
select tenant_id, development_id
from held h
full join there t using (tenant_id, development_id)
where h.chunks is distinct from t.chunks or t.changed
