-- Takes out what lists of large developments are read from, to make it anew.
delete from analytics_large_development
