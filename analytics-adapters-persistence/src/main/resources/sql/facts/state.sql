-- Whether the history is still being read, whether messages have come that the facts have not seen, and whether the facts were
-- made by the definitions of now.
select
    s.definition is distinct from {include: facts/definition.sql} as outdated,
    s.seen is null or s.backfill_block is not null as backfilling,
    exists (select from messages m where m.analytics_xid >= pg_snapshot_xmax(s.seen))
        or exists (select from pg_snapshot_xip(s.seen) x join messages m on m.analytics_xid = x) as awaited
from analytics_fact_state s
