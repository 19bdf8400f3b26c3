-- Forgets what has been seen of a table.
update analytics_watch set seen = null where relation = cast(:relation as text)
