day_sums as (
    select
        a.day, sum(a.messages) as messages,
        sum(a.tokens) as tokens,
        sum(a.cost_usd) as cost_usd,
        sum(a.latency_sum_ms) as latency_sum_ms,
        sum(a.latency_samples) as latency_samples,
        sum(a.questions) as questions,
        sum(a.answers) as answers,
        sum(a.answers_with_tokens) as answers_with_tokens,
        sum(a.answers_with_cost) as answers_with_cost,
        sum(a.eligible) as eligible,
        sum(a.no_answer) as no_answer,
        sum(a.no_match) as no_match,
        sum(a.lookup_failed) as lookup_failed,
        sum(a.no_info) as no_info,
        sum(a.home_questions) as home_questions,
        sum(a.test_messages) as test_messages,
        sum(a.tenant_mismatch) as tenant_mismatch
    from analytics_day a
    where a.tenant_id <> {all} and a.development_id = {all}
    group by a.day
),
-- Not every tenant has these of its own.
whole as materialized (
    select
        cast(f.asked_at at time zone r.zone as date) as day,
        cast(extract(hour from f.asked_at at time zone r.zone) as integer) as hour,
        case when f.excluded is null and f.latency_ms > 0 then analytics_latency_bucket(f.latency_ms) end as bucket,
        f.asked,
        f.question_key,
        f.tenant_id,
        f.home_id,
        f.eligible,
        f.asked_at,
        f.message_id
    from analytics_rolled r
    join analytics_fact f on f.tenant_id = r.tenant_id
    where r.development_id = {all} and cast(f.asked_at at time zone r.zone as date) < r.rolled_to
),
distribution_sums as (
    select v.figure, w.day, v.bucket, count(*) as n
    from whole w
    cross join lateral (values ('hour', case when w.asked then w.hour end), ('latency', w.bucket)) as v (figure, bucket)
    where v.bucket is not null
    group by 1, 2, 3
),
question_sums as (
    select w.question_key, w.day, count(*) as questions
    from whole w
    where w.asked
    group by 1, 2
),
repeat_sums as (
    select s.day, s.earlier_day, count(*) as n
    from (
        select
            w.day,
            lag(w.day) over (partition by w.tenant_id, w.home_id, w.question_key order by w.asked_at, w.message_id) as earlier_day
        from whole w
        where w.eligible and w.home_id is not null
    ) s
    where s.earlier_day is not null
    group by 1, 2
)