-- What changes a day that is over takes the sums of its keys away from that day on: the homes of later days repeat those of earlier ones.
stale as materialized (
    select k.tenant_id, k.development_id, k.question_key, min(s.day) as day
    from question_sums s
    join analytics_much_asked k
      on k.tenant_id = s.tenant_id and k.development_id = s.development_id and k.question_key = s.question_key and s.day < k.summed_to
    group by 1, 2, 3
),
cut as (
    update analytics_much_asked k set summed_to = s.day, changed_at = now()
    from stale s
    where k.tenant_id = s.tenant_id and k.development_id = s.development_id and k.question_key = s.question_key
),
cut_days as (
    delete from analytics_much_asked_day d
    using stale s
    where d.tenant_id = s.tenant_id and d.development_id = s.development_id and d.question_key = s.question_key and d.day >= s.day
),
cut_homes as (
    delete from analytics_much_asked_home h
    using stale s
    where h.tenant_id = s.tenant_id and h.development_id = s.development_id and h.question_key = s.question_key and h.day >= s.day
),
-- And has the keys of its month chosen once more.
cut_levels as (
    update analytics_much_asked_level c set changed_from = least(c.changed_from, s.day)
    from (select s.tenant_id, s.development_id, min(s.day) as day from question_sums s group by 1, 2) s
    where c.tenant_id = s.tenant_id and c.development_id = s.development_id
      and s.day < least(c.chosen_to, c.changed_from)
)