said as (
    select f.*
    from compared m
    -- The offset keeps the definition a look-up of each message, as where facts are made.
    cross join lateral (
        select d.tenant_id, d.message_id, cast(d.asked_at at time zone 'UTC' as date) as day, {include: facts/text_of_fact.sql} as fact
        from analytics_fact_rows() d
        where d.tenant_id = m.tenant_id and d.message_id = m.message_id
        offset 0
    ) f
),
kept as (
    select f.tenant_id, f.message_id, cast(f.asked_at at time zone 'UTC' as date) as day, {include: facts/text_of_fact.sql} as fact
    from facts f
)
select tenant_id, message_id, coalesce(said.day, kept.day) as day
from said
full join kept using (tenant_id, message_id)
where said.fact is distinct from kept.fact