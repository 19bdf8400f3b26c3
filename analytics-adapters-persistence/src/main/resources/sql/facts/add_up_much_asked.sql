-- Adds to the sums of some chosen keys what they do not hold yet; tells of how many keys.
with {include: facts/much_asked_levels.sql},
{include: facts/much_asked_due_keys.sql},
{include: facts/much_asked_sums.sql},
key_sums as (
    insert into analytics_much_asked_month as m (tenant_id, development_id, month, question_key, so_far)
    select tenant_id, development_id, month, question_key, so_far
    from key_months
    on conflict (tenant_id, development_id, month, question_key) do update set
        so_far = (
            select array_agg(p.n + p.more order by p.place)
            from unnest(m.so_far, excluded.so_far) with ordinality as p (n, more, place))
),
spelling_sums as (
    insert into analytics_much_asked_spelling as m (tenant_id, development_id, question_key, month, spelling, told_by, so_far,
                                                    eligible_so_far, unanswered_so_far, last_asked_at)
    select tenant_id, development_id, question_key, month, spelling, told_by, so_far, eligible_so_far, unanswered_so_far, last_asked_at
    from spelling_months
    on conflict (tenant_id, development_id, question_key, month, spelling) do update set
        told_by = least(m.told_by, excluded.told_by),
        (so_far, eligible_so_far, unanswered_so_far, last_asked_at) = (
            select
                array_agg(p.n + p.more order by p.place),
                array_agg(p.eligible + p.more_eligible order by p.place),
                array_agg(p.unanswered + p.more_unanswered order by p.place),
                array_agg(greatest(p.last_asked_at, p.later_asked_at) order by p.place)
            from unnest(m.so_far, excluded.so_far, m.eligible_so_far, excluded.eligible_so_far, m.unanswered_so_far,
                        excluded.unanswered_so_far, m.last_asked_at, excluded.last_asked_at)
                     with ordinality as p (n, more, eligible, more_eligible, unanswered, more_unanswered, last_asked_at, later_asked_at, place))
),
home_sums as (
    insert into analytics_much_asked_home as h (tenant_id, development_id, question_key, day, homes, gaps)
    select tenant_id, development_id, question_key, day, homes, gaps
    from homes_of_days
    on conflict (tenant_id, development_id, question_key, day) do update set
        homes = h.homes + excluded.homes,
        gaps = array(select g.gap from unnest(h.gaps || excluded.gaps) as g (gap) order by g.gap)
)
update analytics_much_asked k set summed_to = cast(d.to_time as date), summed_hours = cast(extract(hour from d.to_time) as smallint)
from due d
where k.tenant_id = d.tenant_id and k.development_id = d.development_id and k.question_key = d.question_key
