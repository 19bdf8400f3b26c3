-- Builds one of the indexes that were put off; false when none was left.
select analytics_build_fact_index()
