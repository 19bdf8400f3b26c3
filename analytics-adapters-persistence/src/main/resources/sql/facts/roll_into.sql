{include: facts/roll_sums.sql},
{include: facts/repeat_sums.sql},
days as (
    insert into analytics_day as t (
        tenant_id, development_id, day, messages, tokens, cost_usd, latency_sum_ms, latency_samples, questions, answers,
        answers_with_tokens, answers_with_cost, eligible, no_answer, no_match, lookup_failed, no_info, home_questions, test_messages, tenant_mismatch)
    select
        s.tenant_id, s.development_id, s.day, s.messages, s.tokens, s.cost_usd, s.latency_sum_ms, s.latency_samples, s.questions,
        s.answers, s.answers_with_tokens, s.answers_with_cost, s.eligible, s.no_answer, s.no_match, s.lookup_failed, s.no_info, s.home_questions,
        s.test_messages, s.tenant_mismatch
    from day_sums s
    on conflict (tenant_id, development_id, day) do update set
        messages = t.messages + excluded.messages,
        tokens = t.tokens + excluded.tokens,
        cost_usd = t.cost_usd + excluded.cost_usd,
        latency_sum_ms = t.latency_sum_ms + excluded.latency_sum_ms,
        latency_samples = t.latency_samples + excluded.latency_samples,
        questions = t.questions + excluded.questions,
        answers = t.answers + excluded.answers,
        answers_with_tokens = t.answers_with_tokens + excluded.answers_with_tokens,
        answers_with_cost = t.answers_with_cost + excluded.answers_with_cost,
        eligible = t.eligible + excluded.eligible,
        no_answer = t.no_answer + excluded.no_answer,
        no_match = t.no_match + excluded.no_match,
        lookup_failed = t.lookup_failed + excluded.lookup_failed,
        no_info = t.no_info + excluded.no_info,
        home_questions = t.home_questions + excluded.home_questions,
        test_messages = t.test_messages + excluded.test_messages,
        tenant_mismatch = t.tenant_mismatch + excluded.tenant_mismatch
),
distributions as (
    insert into analytics_distribution as t (tenant_id, development_id, figure, day, bucket, n)
    select s.tenant_id, s.development_id, s.figure, s.day, s.bucket, s.n
    from distribution_sums s
    on conflict (tenant_id, development_id, figure, day, bucket) do update set n = t.n + excluded.n
),
repeats as (
    insert into analytics_repeat as t (tenant_id, development_id, day, earlier_day, n)
    select s.tenant_id, s.development_id, s.day, s.earlier_day, s.n
    from repeat_sums s
    on conflict (tenant_id, development_id, day, earlier_day) do update set n = t.n + excluded.n
)
insert into analytics_question_day as t (tenant_id, development_id, question_key, day, questions)
select s.tenant_id, s.development_id, s.question_key, s.day, s.questions
from question_sums s
on conflict (tenant_id, development_id, question_key, day) do update set questions = t.questions + excluded.questions
