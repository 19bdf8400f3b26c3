-- Chunks by development and house type: the chunk's own, else that of its document, which one writer relies on; and by what is wrong.
-- A chunk whose tenant contradicts its development's is in no figure, and told apart. An orphan names no document or one that is gone; only
-- chunks that were made from a document ought to name one.
-- Whole numbers of four bytes are added up to such of eight, which takes half the time; no document has so many chunks.
-- Developments, and tenants with what they share, fall into eight parts; parts has a bit for each that is read here, others may be elsewhere.
-- One plan serves all values.
with {include: rag/late.sql},
-- Chunks by what they are counted by, from the sums and one by one.
groups as (
    select
        g.tenant_id,
        nullif(g.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        g.document_id, g.house_type_code, g.from_document, cast(g.chunks as integer) as chunks, cast(g.embedded as integer) as embedded
    from analytics_chunk_group g
    where {scope: g.tenant_id, g.development_id} and (select s.seen is not null from state s)
      and not exists (select from late l where l.tenant_id = g.tenant_id and l.development_id = g.development_id)
    union all
    select
        c.tenant_id, c.development_id, c.document_id, c.house_type_code, c.from_document,
        cast(count(*) as integer), cast(count(*) filter (where c.embedded) as integer)
    from loose c
    group by 1, 2, 3, 4, 5
),
-- The offset and a comparison that the planner takes a third for keep the plan that it is without parts.
part as (
    select g.*
    from (select * from groups offset 0) g
    where 1 << (uuid_hash(coalesce(g.development_id, g.tenant_id)) & 7) & cast(:parts as integer) > 0
)
select
    c.development_id, c.house_type_code, c.contradicting, c.flaw, sum(c.chunks) as chunks, sum(c.embedded) as embedded
from (
    select
        g.development_id,
        coalesce(g.house_type_code, o.house_type_code) as house_type_code,
        g.development_id is not null and d.id is null as contradicting,
        g.chunks,
        g.embedded,
        case
            when o.document_id is not null then null
            when g.document_id is null then case when g.from_document then 'missing_document_id' when not g.from_document then 'other_source' end
            when exists (select from analytics_document_tenant t where t.document_id = g.document_id) then 'tenant_mismatch'
            else 'dangling_document_id'
        end as flaw
    from part g
    left join developments d on d.tenant_id = g.tenant_id and d.id = g.development_id
    -- A look-up of each, or all documents were read for those few that have chunks.
    left join lateral (
        select o.document_id, o.house_type_code
        from analytics_known_document o
        where o.tenant_id = g.tenant_id and o.document_id = g.document_id
        offset 0
    ) o on true
    where {scope: g.tenant_id, g.development_id}
) c
group by c.development_id, c.house_type_code, c.contradicting, c.flaw
