-- Takes out all that is told of ratings.
with untold as (
    update analytics_rating_state set seen = null where seen is not null
)
delete from analytics_told_rating
