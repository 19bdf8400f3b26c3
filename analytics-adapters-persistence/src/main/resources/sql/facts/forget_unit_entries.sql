-- Takes out what lists of large developments are read from, to make it anew.
with counts as (delete from analytics_unit_count)
delete from analytics_unit_entry
