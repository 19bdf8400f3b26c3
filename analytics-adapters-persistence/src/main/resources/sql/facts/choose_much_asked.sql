-- Chooses the keys that were asked so often in a month, or in what is over of it. Once chosen, a key stays: windows may lie in the past.
with {include: facts/much_asked_levels.sql},
{include: facts/much_asked_due.sql},
noted as (
    insert into analytics_much_asked_level as c (tenant_id, development_id, chosen_to, chosen_at, others_at_most)
    select d.tenant_id, d.development_id, d.over_to, now(), cast(:much as bigint) - 1
    from due_levels d
    on conflict (tenant_id, development_id) do update set
        chosen_to = excluded.chosen_to, chosen_at = excluded.chosen_at, changed_from = null,
        -- Earlier months may have been chosen from by another rule.
        others_at_most = greatest(c.others_at_most, excluded.others_at_most)
)
insert into analytics_much_asked (tenant_id, development_id, question_key)
select distinct d.tenant_id, d.development_id, q.question_key
from due_levels d
-- Keys that a day has once come to nothing much, and are most of them.
cross join lateral (
    select q.question_key
    from analytics_question_day q
    where q.tenant_id = d.tenant_id and q.development_id = d.development_id and q.questions > 1
      and q.day >= date_trunc('month', d.from_day) and q.day < d.over_to
    group by q.question_key, date_trunc('month', q.day)
    having sum(q.questions) >= cast(:much as bigint)
) q
on conflict do nothing
