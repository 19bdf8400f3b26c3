-- Chosen keys that lack days or hours and have not changed for a while.
due as materialized (
    select k.*
    from (
        select
            k.tenant_id, k.development_id, k.question_key, k.changed_at,
            {include: rollup/summed_to.sql} as summed_to,
            greatest(l.hours_over_to, cast(c.chosen_to as timestamp)) as to_time
        from analytics_much_asked k
        join analytics_much_asked_level c on c.tenant_id = k.tenant_id and c.development_id = k.development_id
        join levels l on l.tenant_id = k.tenant_id and l.development_id = k.development_id
    ) k
    where k.summed_to < k.to_time
      and (k.changed_at is null or k.changed_at <= now() - cast(:calm as bigint) * interval '1 second')
    order by k.tenant_id, k.development_id, k.question_key
    limit cast(:keys as bigint)
)