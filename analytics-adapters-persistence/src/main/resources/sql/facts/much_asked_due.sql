due_levels as materialized (
    select l.tenant_id, l.development_id, l.over_to, coalesce(least(c.chosen_to, c.changed_from), '-infinity') as from_day
    from levels l
    left join analytics_much_asked_level c on c.tenant_id = l.tenant_id and c.development_id = l.development_id
    where c.chosen_to is null
       or least(c.chosen_to, c.changed_from) < l.over_to and c.chosen_at <= now() - cast(:calm as bigint) * interval '1 second'
)