-- Takes out what is rolled up of a tenant, or of the platform by its id.
with repeats as (delete from analytics_repeat where tenant_id = cast(:tenant_id as uuid)),
last_asked as (delete from analytics_last_asked where tenant_id = cast(:tenant_id as uuid)),
topics as (delete from analytics_topic_day where tenant_id = cast(:tenant_id as uuid)),
days as (delete from analytics_day where tenant_id = cast(:tenant_id as uuid)),
distributions as (delete from analytics_distribution where tenant_id = cast(:tenant_id as uuid))
delete from analytics_question_day where tenant_id = cast(:tenant_id as uuid)
