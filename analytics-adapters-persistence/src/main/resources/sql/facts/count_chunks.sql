-- Counts the groups of chunks anew by what they and their documents say, and writes down what is not told so; tells how many counts that were.
with groups as (
    select * from analytics_chunk_group
),
analytics_known_document as not materialized (
    select * from analytics_known_document_rows()
),
analytics_document_tenant as not materialized (
    select * from analytics_document_tenant_rows()
),
there as materialized (
    {include: rag/told_groups.sql}
),
gone as (
    delete from analytics_chunk_count k
    where not exists (
        select
        from there t
        where t.tenant_id = k.tenant_id and t.development_id = k.development_id and t.house_type_code is not distinct from k.house_type_code
          and t.flaw is not distinct from k.flaw and t.chunks = k.chunks and t.embedded = k.embedded)
    returning 1
),
come as (
    insert into analytics_chunk_count (tenant_id, development_id, house_type_code, flaw, chunks, embedded)
    select t.*
    from there t
    where not exists (
        select
        from analytics_chunk_count k
        where t.tenant_id = k.tenant_id and t.development_id = k.development_id and t.house_type_code is not distinct from k.house_type_code
          and t.flaw is not distinct from k.flaw and t.chunks = k.chunks and t.embedded = k.embedded)
    returning 1
)
select (select count(*) from gone) + (select count(*) from come)
