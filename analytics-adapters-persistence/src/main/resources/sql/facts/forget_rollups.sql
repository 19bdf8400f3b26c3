-- Takes out all rollups, to make them anew.
with much_asked_levels as (delete from analytics_much_asked_level),
much_asked as (delete from analytics_much_asked),
much_asked_months as (delete from analytics_much_asked_month),
much_asked_spellings as (delete from analytics_much_asked_spelling),
much_asked_homes as (delete from analytics_much_asked_home),
repeats as (delete from analytics_repeat),
last_asked as (delete from analytics_last_asked),
topics as (delete from analytics_topic_day),
days as (delete from analytics_day),
months as (delete from analytics_month),
distributions as (delete from analytics_distribution),
keys as (delete from analytics_question_day)
delete from analytics_rolled
