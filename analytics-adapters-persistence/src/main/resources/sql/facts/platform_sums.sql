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
        sum(a.test_messages) as test_messages,
        sum(a.tenant_mismatch) as tenant_mismatch
    from analytics_day a
    where a.tenant_id <> {all} and a.development_id = {all}
    group by a.day
),
distribution_sums as (
    select a.figure, a.day, a.bucket, sum(a.n) as n
    from analytics_distribution a
    where a.tenant_id <> {all} and a.development_id = {all}
    group by 1, 2, 3
),
question_sums as (
    select a.question_key, a.day, sum(a.questions) as questions
    from analytics_question_day a
    where a.tenant_id <> {all} and a.development_id = {all}
    group by 1, 2
)