-- Rows that a vector index on the chunks has to hold, of the whole table: from the sums of chunks and those that came since, or, where no sums are
-- kept, by the index over the embedded ones. The upper bound holds for every row that is seen and tells the planner that few are meant.
-- One plan serves all values.
with state as materialized (
    select s.seen from analytics_chunk_state s
)
select
    cast(coalesce((select sum(g.embedded) from analytics_chunk_group g where (select s.seen is not null from state s)), 0) as bigint)
    + (select count(*) from doc_chunks c where c.embedding is not null and (select s.seen is null from state s))
    + (select count(*)
       from state s
       join doc_chunks c
         on c.analytics_xid >= pg_snapshot_xmax(s.seen) and c.analytics_xid < pg_snapshot_xmax(pg_current_snapshot())
       where c.embedding is not null)
    + (select count(*)
       from state s
       cross join lateral pg_snapshot_xip(s.seen) x
       join doc_chunks c on c.analytics_xid = x
       where c.embedding is not null) as count
