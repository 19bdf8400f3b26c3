-- Notes the snapshot up to which messages have been followed; it never goes back.
update analytics_fact_state
set seen = cast(:seen as pg_snapshot), caught_up_at = clock_timestamp()
where seen is null or pg_snapshot_xmax(seen) <= pg_snapshot_xmax(cast(:seen as pg_snapshot))
