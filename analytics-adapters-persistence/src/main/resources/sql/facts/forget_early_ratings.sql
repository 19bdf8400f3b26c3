-- Takes out what is told of early ratings.
delete from analytics_early_rating
