days as (
    {include: facts/into_days.sql}
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
        any_no_answer = t.any_no_answer + excluded.any_no_answer,
        any_no_match = t.any_no_match + excluded.any_no_match,
        any_lookup_failed = t.any_lookup_failed + excluded.any_lookup_failed,
        any_no_info = t.any_no_info + excluded.any_no_info,
        home_questions = t.home_questions + excluded.home_questions,
        test_messages = t.test_messages + excluded.test_messages,
        tenant_mismatch = t.tenant_mismatch + excluded.tenant_mismatch
),
distributions as (
    {include: facts/into_distributions.sql}
    on conflict (tenant_id, development_id, figure, day, bucket) do update set n = t.n + excluded.n
),
topics as (
    {include: facts/into_topics.sql}
    on conflict (tenant_id, development_id, day, topic, coalesce(house_type_code, ''), (house_type_code is null))
    do update set questions = t.questions + excluded.questions
)
{include: facts/into_questions.sql}
on conflict (tenant_id, development_id, question_key, day) do update set questions = t.questions + excluded.questions
