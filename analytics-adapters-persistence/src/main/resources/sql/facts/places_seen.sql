-- Notes the snapshot in which homes and homeowners were counted; null where no counts are kept.
update analytics_place_state set seen = cast(:seen as pg_snapshot)
