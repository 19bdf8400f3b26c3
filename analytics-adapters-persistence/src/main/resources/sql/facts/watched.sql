-- How the tables that facts are made from stand: the file that they are kept in, which is another one after they were emptied
-- or rewritten; how often rows were written, as far as the server has been told; and their size.
select
    w.reader,
    w.relation,
    s.filenode,
    s.changes,
    pg_relation_size(s.oid) as bytes,
    s.filenode is distinct from w.filenode as replaced,
    s.changes is distinct from w.changes as changed
from analytics_watch w
cross join lateral (
    select
        t.oid,
        coalesce(cast(pg_relation_filenode(t.oid) as bigint), 0) as filenode,
        -- New messages, chunks and ratings are followed by their transactions.
        pg_stat_get_tuples_updated(t.oid) + pg_stat_get_tuples_deleted(t.oid)
            + case when w.relation in ('messages', 'doc_chunks', 'feedback') then 0 else pg_stat_get_tuples_inserted(t.oid) end as changes
    from (select cast(to_regclass(w.relation) as oid) as oid) t
) s
where w.reader = cast(:reader as text)
