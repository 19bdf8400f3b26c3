-- Takes out all facts.
delete from analytics_fact
