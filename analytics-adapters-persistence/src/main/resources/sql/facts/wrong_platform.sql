-- How many numbers in the rollups of the platform are not the sums of those of its tenants, or of all facts.
with {include: facts/platform_sums.sql}
select
    (select count(*)
     from day_sums s
     full join (select * from analytics_day a where a.tenant_id = {all}) a on a.day = s.day
     where {include: facts/wrong_sums.sql})
    + (select count(*)
       from distribution_sums s
       full join (select * from analytics_distribution a where a.tenant_id = {all}) a
         on a.figure = s.figure and a.day = s.day and a.bucket = s.bucket
       where coalesce(a.n, 0) <> coalesce(s.n, 0))
    + (select count(*)
       from question_sums s
       full join (select * from analytics_question_day a where a.tenant_id = {all}) a
         on a.question_key = s.question_key and a.day = s.day
       where coalesce(a.questions, 0) <> coalesce(s.questions, 0))
    + (select count(*)
       from repeat_sums s
       full join (select * from analytics_repeat a where a.tenant_id = {all}) a
         on a.day = s.day and a.earlier_day = s.earlier_day
       where coalesce(a.n, 0) <> coalesce(s.n, 0))
    + (select count(*)
       from last_sums s
       full join (select * from analytics_last_asked a where a.tenant_id = {all}) a
         on a.who = s.who and a.slot = s.slot
       where coalesce(a.n, 0) <> coalesce(s.n, 0)) as wrong
