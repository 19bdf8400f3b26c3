-- Forgets whose the homes are.
delete from analytics_home
