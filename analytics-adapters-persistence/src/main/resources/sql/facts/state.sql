-- Whether the history is still being read, whether messages have come that the facts have not seen, and whether the facts were
-- made by the definitions of now.
select
    s.definition is distinct from {include: facts/definition.sql} as outdated,
    s.seen is null or s.backfill_block is not null as backfilling,
    coalesce((
            select m.analytics_xid
            from messages m
            where m.analytics_xid is not null
            order by m.analytics_xid desc
            limit 1) >= pg_snapshot_xmax(s.seen), false)
        or exists (
            select
            from pg_snapshot_xip(s.seen) x
            cross join lateral (select from messages m where m.analytics_xid = x limit 1) late) as awaited
from analytics_fact_state s
