-- Adds up the days of some chosen keys that their sums do not hold yet; tells of how many keys.
with {include: facts/much_asked_due_keys.sql},
{include: facts/much_asked_sums.sql},
days as (
    insert into analytics_much_asked_day (tenant_id, development_id, question_key, day, spelling, told_by, questions, eligible, unanswered,
                                          last_asked_at)
    select tenant_id, development_id, question_key, day, spelling, told_by, questions, eligible, unanswered, last_asked_at
    from spelled
),
people as (
    insert into analytics_much_asked_home (tenant_id, development_id, question_key, earlier_day, day, homes)
    select tenant_id, development_id, question_key, earlier_day, day, homes
    from homes_of_days
)
update analytics_much_asked k set summed_to = d.to_day
from due d
where k.tenant_id = d.tenant_id and k.development_id = d.development_id and k.question_key = d.question_key
