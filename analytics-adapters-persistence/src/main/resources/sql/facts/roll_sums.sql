signed as materialized (
    select
        c.tenant_id,
        coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id,
        cast(c.local_time as date) as day,
        cast(extract(hour from c.local_time) as integer) as hour,
        case when c.excluded is null and c.latency_ms > 0 then analytics_latency_bucket(c.latency_ms) end as bucket,
        cast(:sign as integer) as sign,
        c.of_tenant, c.of_counted_tenant, c.of_development, c.excluded, c.asked, c.answered, c.eligible, c.tokens_known, c.cost_known, c.latency_ms,
        c.token_count, c.cost_usd, c.home_id, c.question_key, c.unanswered_reason
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
-- The same sums on each level.
day_sums as (
    select
        l.tenant_id, l.development_id, b.day, sum(b.messages) as messages, sum(b.tokens) as tokens, sum(b.cost_usd) as cost_usd,
        sum(b.latency_sum_ms) as latency_sum_ms, sum(b.latency_samples) as latency_samples, sum(b.questions) as questions,
        sum(b.answers) as answers, sum(b.answers_with_tokens) as answers_with_tokens,
        sum(b.answers_with_cost) as answers_with_cost, sum(b.eligible) as eligible, sum(b.no_answer) as no_answer,
        sum(b.no_match) as no_match, sum(b.lookup_failed) as lookup_failed, sum(b.no_info) as no_info, sum(b.home_questions) as home_questions,
        sum(b.test_messages) as test_messages, sum(b.tenant_mismatch) as tenant_mismatch
    from by_development b
    cross join lateral (
        values (b.tenant_id, b.development_id), (b.tenant_id, {all}), ({all}, {all})) as l (tenant_id, development_id)
    group by 1, 2, 3
),
distribution_sums as (
    select l.tenant_id, l.development_id, b.figure, b.day, b.bucket, sum(b.n) as n
    from (
        select f.tenant_id, f.development_id, f.of_tenant, f.of_counted_tenant, f.of_development, v.figure, f.day, v.bucket, sum(f.sign) as n
        from signed f
        cross join lateral (
            values ('hour', case when f.asked then f.hour end), ('latency', f.bucket)) as v (figure, bucket)
        where v.bucket is not null
        group by 1, 2, 3, 4, 5, 6, 7, 8
    ) b
    cross join lateral (
        {include: facts/roll_levels.sql}) as l (tenant_id, development_id, held)
    where l.held
    group by 1, 2, 3, 4, 5
),
question_sums as (
    select l.tenant_id, l.development_id, b.question_key, b.day, sum(b.questions) as questions
    from (
        select f.tenant_id, f.development_id, f.of_tenant, f.of_counted_tenant, f.of_development, f.question_key, f.day, sum(f.sign) as questions
        from signed f
        where f.asked
        group by 1, 2, 3, 4, 5, 6, 7
    ) b
    cross join lateral (
        {include: facts/roll_levels.sql}) as l (tenant_id, development_id, held)
    where l.held
    group by 1, 2, 3, 4
)