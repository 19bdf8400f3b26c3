{include: rag/late.sql},
-- Chunks by what they are counted by, from the sums and one by one.
groups as (
    select
        g.tenant_id,
        nullif(g.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        g.document_id, g.house_type_code, g.from_document, g.chunks, g.embedded
    from analytics_chunk_group g
    where {scope: g.tenant_id, g.development_id} and (select s.seen is not null from state s)
      and not exists (select from late l where l.tenant_id = g.tenant_id and l.development_id = g.development_id)
    union all
    select
        c.tenant_id, c.development_id, c.document_id, c.house_type_code, c.from_document,
        count(*), count(*) filter (where c.embedded)
    from loose c
    group by 1, 2, 3, 4, 5
)