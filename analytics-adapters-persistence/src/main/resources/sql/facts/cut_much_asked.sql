-- What changes a day or an hour that is over takes the sums of its keys away from its month on: the homes of later days repeat those of
-- earlier ones.
stale as materialized (
    select k.tenant_id, k.development_id, k.question_key, cast(date_trunc('month', cast(min(s.day) as timestamp)) as date) as month
    from question_sums s
    join analytics_much_asked k
      on k.tenant_id = s.tenant_id and k.development_id = s.development_id and k.question_key = s.question_key
     and s.day + s.hour * interval '1 hour' < {include: rollup/summed_to.sql}
    group by 1, 2, 3
),
cut as (
    update analytics_much_asked k set summed_to = s.month, summed_hours = 0, changed_at = now()
    from stale s
    where k.tenant_id = s.tenant_id and k.development_id = s.development_id and k.question_key = s.question_key
),
cut_key_months as (
    delete from analytics_much_asked_month m
    using stale s
    where m.tenant_id = s.tenant_id and m.development_id = s.development_id and m.question_key = s.question_key and m.month >= s.month
),
cut_spellings as (
    delete from analytics_much_asked_spelling m
    using stale s
    where m.tenant_id = s.tenant_id and m.development_id = s.development_id and m.question_key = s.question_key and m.month >= s.month
),
cut_homes as (
    delete from analytics_much_asked_home h
    using stale s
    where h.tenant_id = s.tenant_id and h.development_id = s.development_id and h.question_key = s.question_key and h.day >= s.month
),
-- And has the keys of its month chosen once more.
cut_levels as (
    update analytics_much_asked_level c set changed_from = least(c.changed_from, s.day)
    from (select s.tenant_id, s.development_id, min(s.day) as day from question_sums s group by 1, 2) s
    where c.tenant_id = s.tenant_id and c.development_id = s.development_id
      and s.day < least(c.chosen_to, c.changed_from)
)