-- Whether ratings are told.
select s.seen is not null from analytics_rating_state s
