-- Notes the snapshot in which a table has been looked through, how it stood just before, and when that was.
update analytics_watch
set seen = cast(:seen as pg_snapshot), filenode = cast(:filenode as bigint), changes = cast(:changes as bigint), looked_at = clock_timestamp()
where reader = cast(:reader as text) and relation = cast(:relation as text)
