-- Notes the snapshot whose ratings are told.
update analytics_rating_state set seen = cast(:seen as pg_snapshot)
