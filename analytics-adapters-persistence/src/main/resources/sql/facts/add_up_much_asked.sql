-- Adds up the days of some chosen keys that their sums do not hold yet; tells of how many keys.
with {include: facts/much_asked_due_keys.sql},
{include: facts/much_asked_sums.sql},
key_sums as (
    insert into analytics_much_asked_month (tenant_id, development_id, month, question_key, so_far)
    select tenant_id, development_id, month, question_key, so_far
    from key_months
    on conflict (tenant_id, development_id, month, question_key) do update set so_far = excluded.so_far
),
spelling_sums as (
    insert into analytics_much_asked_spelling (tenant_id, development_id, question_key, month, spelling, told_by, so_far, eligible_so_far,
                                               unanswered_so_far, last_asked_at)
    select tenant_id, development_id, question_key, month, spelling, told_by, so_far, eligible_so_far, unanswered_so_far, last_asked_at
    from spelling_months
    on conflict (tenant_id, development_id, question_key, month, spelling) do update set
        told_by = excluded.told_by, so_far = excluded.so_far, eligible_so_far = excluded.eligible_so_far,
        unanswered_so_far = excluded.unanswered_so_far, last_asked_at = excluded.last_asked_at
),
home_sums as (
    insert into analytics_much_asked_home (tenant_id, development_id, question_key, day, homes, gaps)
    select tenant_id, development_id, question_key, day, homes, gaps
    from homes_of_days
)
update analytics_much_asked k set summed_to = d.to_day
from due d
where k.tenant_id = d.tenant_id and k.development_id = d.development_id and k.question_key = d.question_key
