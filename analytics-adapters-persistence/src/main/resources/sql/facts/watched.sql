-- How the tables that facts are made from stand: the file that they are kept in, which is another one after they were emptied
-- or rewritten; how often rows were written, as far as the server has been told; and their size. What takes a while to be looked through is
-- left alone for a while then, whoever writes to it all the time: as many seconds as it has 8 MB above 16, half a minute at most.
select
    t.reader,
    t.relation,
    t.filenode,
    t.changes,
    t.bytes,
    t.filenode is distinct from t.filenode_seen as replaced,
    t.changes is distinct from t.changes_seen
        and (t.followed
             or t.looked_at is null
             or t.looked_at + interval '1 second' * least(greatest(t.bytes_to_look_through - 16777216, 0) / 8388608, 30) <= clock_timestamp())
        as changed
from (
    select
        w.reader,
        w.relation,
        w.filenode as filenode_seen,
        w.changes as changes_seen,
        w.looked_at,
        s.*,
        f.followed,
        sum(s.bytes) filter (where not f.followed) over () as bytes_to_look_through
    from analytics_watch w
    -- New messages, chunks and ratings are followed by their transactions.
    cross join lateral (select w.relation in ('messages', 'doc_chunks', 'feedback') as followed) f
    cross join lateral (
        select
            coalesce(cast(pg_relation_filenode(t.oid) as bigint), 0) as filenode,
            pg_stat_get_tuples_updated(t.oid) + pg_stat_get_tuples_deleted(t.oid)
                + case when f.followed then 0 else pg_stat_get_tuples_inserted(t.oid) end as changes,
            pg_relation_size(t.oid) as bytes
        from (select cast(to_regclass(w.relation) as oid) as oid) t
    ) s
    where w.reader = cast(:reader as text)
) t
