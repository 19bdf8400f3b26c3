-- Builds one of the indexes that were put off; false when none is left for it.
select analytics_build_fact_index()
