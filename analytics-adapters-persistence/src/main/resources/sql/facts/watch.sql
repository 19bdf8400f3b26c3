-- Notes the snapshot in which a table has been looked through, and how it stood just before.
update analytics_watch
set seen = cast(:seen as pg_snapshot), filenode = cast(:filenode as bigint), changes = cast(:changes as bigint)
where reader = cast(:reader as text) and relation = cast(:relation as text)
