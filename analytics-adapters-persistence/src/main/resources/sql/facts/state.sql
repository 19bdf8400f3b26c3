-- Whether the history is still being read, whether messages have come that the facts have not seen, and whether the facts were
-- made by the definitions of now.
with written as not materialized (select m.analytics_xid from messages m)
select
    s.definition is distinct from {include: facts/definition.sql} as outdated,
    s.seen is null or s.backfill_block is not null as backfilling,
    {include: facts/awaited.sql} as awaited
from analytics_fact_state s
