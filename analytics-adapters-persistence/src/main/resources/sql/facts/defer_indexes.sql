-- Puts off the indexes of the facts until all of the history is in them, as far as that is allowed.
select analytics_defer_fact_indexes()
