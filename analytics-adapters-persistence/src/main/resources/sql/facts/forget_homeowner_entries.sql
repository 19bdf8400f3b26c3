-- Takes out what lists of large developments are read from, to make it anew.
with counts as (delete from analytics_homeowner_count)
delete from analytics_homeowner_entry
