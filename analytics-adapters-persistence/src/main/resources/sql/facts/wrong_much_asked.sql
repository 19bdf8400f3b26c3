-- How many sums of the keys that are asked most are not what the facts say, of a tenant or of the platform by its id.
with due as materialized (
    select
        k.tenant_id, k.development_id, k.question_key, cast('-infinity' as timestamp) as summed_to,
        {include: rollup/summed_to.sql} as to_time
    from analytics_much_asked k
    where k.tenant_id = cast(:tenant_id as uuid)
),
{include: facts/much_asked_sums.sql},
wrong_months as (
    select count(*) as n
    from key_months s
    full join (select * from analytics_much_asked_month m where m.tenant_id = cast(:tenant_id as uuid)) m
      on m.tenant_id = s.tenant_id and m.development_id = s.development_id and m.question_key = s.question_key and m.month = s.month
    where s.so_far is distinct from m.so_far
),
wrong_spellings as (
    select count(*) as n
    from spelling_months s
    full join (select * from analytics_much_asked_spelling m where m.tenant_id = cast(:tenant_id as uuid)) m
      on m.tenant_id = s.tenant_id and m.development_id = s.development_id and m.question_key = s.question_key and m.month = s.month
     and m.spelling = s.spelling
    where (s.told_by, s.so_far, s.eligible_so_far, s.unanswered_so_far, s.last_asked_at)
          is distinct from (m.told_by, m.so_far, m.eligible_so_far, m.unanswered_so_far, m.last_asked_at)
),
wrong_homes as (
    select count(*) as n
    from homes_of_days s
    full join (select * from analytics_much_asked_home h where h.tenant_id = cast(:tenant_id as uuid)) h
      on h.tenant_id = s.tenant_id and h.development_id = s.development_id and h.question_key = s.question_key and h.day = s.day
    where (s.homes, s.gaps) is distinct from (h.homes, h.gaps)
)
select m.n + s.n + h.n as wrong
from wrong_months m
cross join wrong_spellings s
cross join wrong_homes h
