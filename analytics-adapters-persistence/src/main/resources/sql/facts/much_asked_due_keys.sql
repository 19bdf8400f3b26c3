-- Chosen keys that lack days and have not changed for a while.
due as materialized (
    select k.tenant_id, k.development_id, k.question_key, k.summed_to, c.chosen_to as to_day
    from analytics_much_asked k
    join analytics_much_asked_level c on c.tenant_id = k.tenant_id and c.development_id = k.development_id
    where k.summed_to < c.chosen_to
      and (k.changed_at is null or k.changed_at <= now() - cast(:calm as bigint) * interval '1 second')
    order by k.tenant_id, k.development_id, k.question_key
    limit cast(:keys as bigint)
)