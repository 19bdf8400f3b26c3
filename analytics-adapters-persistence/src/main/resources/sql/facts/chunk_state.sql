-- Whether sums of chunks are kept, by the definition of now, and whether chunks have come that the sums do not hold.
select
    s.seen is not null as kept,
    s.seen is not null and s.definition is distinct from {include: facts/chunk_definition.sql} as outdated,
    coalesce((
            select c.analytics_xid
            from doc_chunks c
            where c.analytics_xid is not null
            order by c.analytics_xid desc
            limit 1) >= pg_snapshot_xmax(s.seen), false)
        or exists (
            select
            from pg_snapshot_xip(s.seen) x
            cross join lateral (select from doc_chunks c where c.analytics_xid = x limit 1) late) as awaited
from analytics_chunk_state s
