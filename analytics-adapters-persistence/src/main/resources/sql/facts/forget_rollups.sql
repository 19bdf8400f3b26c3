-- Takes out all rollups, to make them anew.
with repeats as (delete from analytics_repeat),
last_asked as (delete from analytics_last_asked),
topics as (delete from analytics_topic_day),
days as (delete from analytics_day),
distributions as (delete from analytics_distribution),
keys as (delete from analytics_question_day)
delete from analytics_rolled
