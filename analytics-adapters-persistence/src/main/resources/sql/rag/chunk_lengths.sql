-- Length and age of all chunks that figures count. Percentiles lie between the neighbouring lengths.
-- One plan serves all values.
with {include: rag/late.sql},
-- Developments that the sums of the scope hold and the figures do not: those that are read one by one, and those that are not there.
left_out as (
    select l.tenant_id, l.development_id from late l
    union
    select g.tenant_id, g.development_id
    from analytics_chunk_group g
    where {scope: g.tenant_id, g.development_id} and g.development_id <> '00000000-0000-0000-0000-000000000000'
      and not exists (select from developments d where d.tenant_id = g.tenant_id and d.id = g.development_id)
),
lengths as (
    select k.characters, k.chunks
    from analytics_chunk_length k
    where {level: k.tenant_id, k.development_id} and (select s.seen is not null from state s)
    union all
    select k.characters, -k.chunks
    from left_out o
    join analytics_chunk_length k on k.tenant_id = o.tenant_id and k.development_id = o.development_id
    where (select s.seen is not null from state s)
    union all
    select c.characters, 1
    from loose c
    left join developments d on d.tenant_id = c.tenant_id and d.id = c.development_id
    where c.development_id is null or d.id is not null
),
ranked as materialized (
    select
        k.characters as value,
        sum(k.chunks) as chunks,
        sum(sum(k.chunks)) over (order by k.characters) as upto,
        sum(sum(k.chunks)) over () as total
    from lengths k
    group by k.characters
    having sum(k.chunks) > 0
),
{include: rows/percentiles.sql}
select
    (select coalesce(sum(r.value * r.chunks), 0) from ranked r) as characters,
    (select p.value from percentiles p where p.quantile = 0.05) as p5,
    (select p.value from percentiles p where p.quantile = 0.95) as p95,
    (select count(*)
     from tenants t
     join doc_chunks c on c.tenant_id = t.id
     left join developments d on d.tenant_id = c.tenant_id and d.id = c.development_id
     where {scope-tenant: t.id} and {scope: c.tenant_id, c.development_id} and (c.development_id is null or d.id is not null)
       and c.embedding is not null
       and c.created_at >= cast(:since as timestamptz) and c.created_at < cast(:as_of as timestamptz)) as embeddings_last7d
