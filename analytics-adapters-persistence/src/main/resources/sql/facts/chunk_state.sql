-- Whether sums of chunks are kept, by the definition of now, and whether chunks have come that the sums do not hold.
with written as not materialized (select c.analytics_xid from doc_chunks c)
select
    s.seen is not null as kept,
    s.seen is not null and s.definition is distinct from {include: facts/chunk_definition.sql} as outdated,
    {include: facts/awaited.sql} as awaited
from analytics_chunk_state s
