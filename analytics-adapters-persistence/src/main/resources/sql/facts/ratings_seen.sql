-- Notes the snapshot whose early ratings are told; null where none are.
update analytics_rating_state set seen = cast(:seen as pg_snapshot)
