-- Takes out all totals.
delete from analytics_total
