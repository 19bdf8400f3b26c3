-- Takes out all totals.
with cited as (delete from analytics_citation)
delete from analytics_total
