-- Every vector index on the chunks or a partition of them, whatever its name; options that were not given have the
-- defaults of pgvector. Dead rows and vacuuming are those of the table.
-- One plan serves all values.
with chunk_tables as (
    select cast(to_regclass('doc_chunks') as oid) as relid
    union
    select t.relid from pg_partition_tree(to_regclass('doc_chunks')) t
)
select
    cast(cast(c.oid as regclass) as text) as relation,
    c.relname as name,
    a.amname as method,
    (i.indisvalid and i.indisready) as valid,
    i.indpred is not null as partial,
    cast(c.reltuples as bigint) as estimated_nodes,
    pg_relation_size(c.oid) as size_bytes,
    case when a.amname = 'hnsw' then coalesce(o.m, 16) end as m,
    case when a.amname = 'hnsw' then coalesce(o.ef_construction, 64) end as ef_construction,
    case when a.amname = 'ivfflat' then coalesce(o.lists, 100) end as lists,
    coalesce(x.idx_scan, 0) as scans,
    coalesce(s.n_live_tup, 0) as live_tuples,
    coalesce(s.n_dead_tup, 0) as dead_tuples,
    greatest(s.last_vacuum, s.last_autovacuum) as last_vacuum
from chunk_tables t
join pg_index i on i.indrelid = t.relid
join pg_class c on c.oid = i.indexrelid and c.relkind = 'i'
join pg_am a on a.oid = c.relam and a.amname in ('hnsw', 'ivfflat')
left join pg_stat_user_indexes x on x.indexrelid = c.oid
left join pg_stat_user_tables s on s.relid = i.indrelid
cross join lateral (
    select
        cast(max(p.option_value) filter (where p.option_name = 'm') as integer) as m,
        cast(max(p.option_value) filter (where p.option_name = 'ef_construction') as integer) as ef_construction,
        cast(max(p.option_value) filter (where p.option_name = 'lists') as integer) as lists
    from pg_options_to_table(c.reloptions) p
) o
order by c.relname collate "C", c.oid
