-- Forgets what has been seen of a table.
update analytics_watch set seen = null where reader = cast(:reader as text) and relation = cast(:relation as text)
