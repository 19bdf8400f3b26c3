-- How many sums of the keys that are asked most are not what the facts say, of a tenant or of the platform by its id.
with due as materialized (
    select k.tenant_id, k.development_id, k.question_key, cast('-infinity' as date) as summed_to, k.summed_to as to_day
    from analytics_much_asked k
    where k.tenant_id = cast(:tenant_id as uuid)
),
{include: facts/much_asked_sums.sql},
wrong_days as (
    select count(*) as n
    from spelled s
    full join (select * from analytics_much_asked_day d where d.tenant_id = cast(:tenant_id as uuid)) d
      on d.tenant_id = s.tenant_id and d.development_id = s.development_id and d.question_key = s.question_key and d.day = s.day
     and d.spelling = s.spelling
    where (s.told_by, s.questions, s.eligible, s.unanswered, s.last_asked_at)
          is distinct from (d.told_by, d.questions, d.eligible, d.unanswered, d.last_asked_at)
),
wrong_homes as (
    select count(*) as n
    from homes_of_days s
    full join (select * from analytics_much_asked_home h where h.tenant_id = cast(:tenant_id as uuid)) h
      on h.tenant_id = s.tenant_id and h.development_id = s.development_id and h.question_key = s.question_key
     and h.earlier_day = s.earlier_day and h.day = s.day
    where s.homes is distinct from h.homes
)
select d.n + h.n as wrong
from wrong_days d
cross join wrong_homes h
