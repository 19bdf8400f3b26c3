-- Chunks by development and house type: from the counts and, where chunks came since, one by one. A chunk whose tenant contradicts its
-- development's is in no figure, and told apart.
-- One plan serves all values.
with {include: rag/late.sql},
groups as (
    select
        c.tenant_id, coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id, c.document_id, c.house_type_code,
        c.from_document, count(*) as chunks, count(*) filter (where c.embedded) as embedded
    from loose c
    group by 1, 2, 3, 4, 5
),
counts as (
    select k.tenant_id, k.development_id, k.house_type_code, k.flaw, k.chunks, k.embedded
    from analytics_chunk_count k
    where {scope: k.tenant_id, k.development_id} and (select s.seen is not null from state s)
      and not exists (select from late l where l.tenant_id = k.tenant_id and l.development_id = k.development_id)
    union all
    ({include: rag/told_groups.sql})
)
select
    nullif(k.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
    k.house_type_code,
    k.development_id <> '00000000-0000-0000-0000-000000000000' and d.id is null as contradicting,
    k.flaw,
    k.chunks,
    k.embedded
from counts k
left join developments d on d.tenant_id = k.tenant_id and d.id = k.development_id
