-- Whether counts of homes and homeowners are kept.
select s.seen is not null from analytics_place_state s
