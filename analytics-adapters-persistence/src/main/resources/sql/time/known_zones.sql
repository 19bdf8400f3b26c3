-- The names that this server can convert times with.
select z.name from pg_timezone_names z
