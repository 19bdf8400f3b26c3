signed as materialized (
    select
        c.tenant_id,
        coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        cast(c.local_time as date) as day,
        cast(date_part('hour', c.local_time) as integer) as hour,
        case when c.excluded is null and c.latency_ms > 0 then analytics_latency_bucket(c.latency_ms) end as bucket,
        cast(:sign as integer) as sign,
        c.of_tenant, c.of_counted_tenant, c.of_development, c.excluded, c.asked, c.answered, c.eligible, c.tokens_known, c.cost_known, c.latency_ms,
        c.token_count, c.cost_usd, c.home_id, c.question_key, c.unanswered_reason, c.topic, c.house_type_code
    from chosen c
),
by_development as (
    select
        f.tenant_id, f.development_id, f.day,
        {include: rollup/day_sums.sql}
    from signed f
    where f.of_tenant
    group by 1, 2, 3
),
-- On each level the same sums.
day_sums as (
    select a.* from by_development a
    union all
    select
        a.tenant_id, {all}, a.day,
        {include: facts/summed.sql}
    from by_development a
    group by 1, 3
    union all
    select
        {all}, {all}, a.day,
        {include: facts/summed.sql}
    from by_development a
    group by 3
),
measured as not materialized (
    select f.*, 'hour' as figure, f.hour as part from signed f where f.asked
    union all
    select f.*, 'latency', f.bucket from signed f where f.bucket is not null
),
distribution_sums as (
    select m.tenant_id, m.development_id, m.figure, m.day, m.part as bucket, sum(m.sign) as n
    from measured m
    where m.of_development
    group by 1, 2, 3, 4, 5
    union all
    select m.tenant_id, {all}, m.figure, m.day, m.part, sum(m.sign)
    from measured m
    where m.of_counted_tenant
    group by 1, 3, 4, 5
    union all
    select {all}, {all}, m.figure, m.day, m.part, sum(m.sign)
    from measured m
    where m.of_tenant
    group by 3, 4, 5
),
question_sums as (
    select f.tenant_id, f.development_id, f.question_key, f.day, sum(f.sign) as questions, min(f.hour) as hour
    from signed f
    where f.asked and f.of_development
    group by 1, 2, 3, 4
    union all
    select f.tenant_id, {all}, f.question_key, f.day, sum(f.sign), min(f.hour)
    from signed f
    where f.asked and f.of_counted_tenant
    group by 1, 3, 4
    union all
    select {all}, {all}, f.question_key, f.day, sum(f.sign), min(f.hour)
    from signed f
    where f.asked and f.of_tenant
    group by 3, 4
),
topic_sums as (
    select f.tenant_id, f.development_id, f.day, f.topic, f.house_type_code, sum(f.sign) as questions
    from signed f
    where f.asked and f.of_development
    group by 1, 2, 3, 4, 5
)