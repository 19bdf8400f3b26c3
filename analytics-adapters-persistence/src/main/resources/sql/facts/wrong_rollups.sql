-- How many numbers in the rollups of a tenant are not the sums of its facts.
with {include: facts/chosen_of_tenant.sql},
{include: facts/roll_sums.sql},
{include: facts/same_of_tenant.sql},
{include: facts/repeat_sums.sql},
{include: facts/last_people.sql},
{include: facts/lasts_of_tenant.sql},
{include: facts/last_sums.sql},
wrong_days as (
    select count(*) as n
    from (select * from day_sums s where s.tenant_id = cast(:tenant_id as uuid)) s
    full join (select * from analytics_day a where a.tenant_id = cast(:tenant_id as uuid)) a
      on a.development_id = s.development_id and a.day = s.day
    where {include: facts/wrong_sums.sql}
),
wrong_distributions as (
    select count(*) as n
    from (select * from distribution_sums s where s.tenant_id = cast(:tenant_id as uuid)) s
    full join (select * from analytics_distribution a where a.tenant_id = cast(:tenant_id as uuid)) a
      on a.development_id = s.development_id and a.figure = s.figure and a.day = s.day and a.bucket = s.bucket
    where coalesce(a.n, 0) <> coalesce(s.n, 0)
),
wrong_questions as (
    select count(*) as n
    from (select * from question_sums s where s.tenant_id = cast(:tenant_id as uuid)) s
    full join (select * from analytics_question_day a where a.tenant_id = cast(:tenant_id as uuid)) a
      on a.development_id = s.development_id and a.question_key = s.question_key and a.day = s.day
    where coalesce(a.questions, 0) <> coalesce(s.questions, 0)
),
wrong_topics as (
    select count(*) as n
    from topic_sums s
    full join (select * from analytics_topic_day a where a.tenant_id = cast(:tenant_id as uuid)) a
      on a.development_id = s.development_id and a.day = s.day and a.topic = s.topic
     and coalesce(a.house_type_code, '') = coalesce(s.house_type_code, '')
     and (a.house_type_code is null) = (s.house_type_code is null)
    where coalesce(a.questions, 0) <> coalesce(s.questions, 0)
),
wrong_repeats as (
    select count(*) as n
    from (select * from repeat_sums s where s.tenant_id = cast(:tenant_id as uuid)) s
    full join (select * from analytics_repeat a where a.tenant_id = cast(:tenant_id as uuid)) a
      on a.development_id = s.development_id and a.day = s.day and a.earlier_day = s.earlier_day
    where coalesce(a.n, 0) <> coalesce(s.n, 0)
),
wrong_last as (
    select count(*) as n
    from (select * from last_sums s where s.tenant_id = cast(:tenant_id as uuid)) s
    full join (select * from analytics_last_asked a where a.tenant_id = cast(:tenant_id as uuid)) a
      on a.development_id = s.development_id and a.who = s.who and a.slot = s.slot
    where coalesce(a.n, 0) <> coalesce(s.n, 0)
)
select d.n + b.n + q.n + t.n + r.n + l.n as wrong
from wrong_days d
cross join wrong_distributions b
cross join wrong_questions q
cross join wrong_topics t
cross join wrong_repeats r
cross join wrong_last l
