-- Makes the rollups of the platform the sums of those of its tenants, or of all facts; those that were are taken out before.
with {include: facts/platform_sums.sql},
days as (
    insert into analytics_day (
        tenant_id, development_id, day, messages, tokens, cost_usd, latency_sum_ms, latency_samples, questions, answers,
        answers_with_tokens, answers_with_cost, eligible, no_answer, no_match, lookup_failed, no_info, home_questions,
        test_messages, tenant_mismatch)
    select
        {all}, {all}, s.day, s.messages, s.tokens, s.cost_usd, s.latency_sum_ms, s.latency_samples, s.questions, s.answers,
        s.answers_with_tokens, s.answers_with_cost, s.eligible, s.no_answer, s.no_match, s.lookup_failed,
        s.no_info, s.home_questions, s.test_messages, s.tenant_mismatch
    from day_sums s
),
distributions as (
    insert into analytics_distribution (tenant_id, development_id, figure, day, bucket, n)
    select {all}, {all}, s.figure, s.day, s.bucket, s.n from distribution_sums s
),
repeats as (
    insert into analytics_repeat (tenant_id, development_id, day, earlier_day, n)
    select {all}, {all}, s.day, s.earlier_day, s.n from repeat_sums s
)
insert into analytics_question_day (tenant_id, development_id, question_key, day, questions)
select {all}, {all}, s.question_key, s.day, s.questions from question_sums s
