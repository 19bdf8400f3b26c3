insert into analytics_day as t (
        tenant_id, development_id, day, messages, tokens, cost_usd, latency_sum_ms, latency_samples, questions, answers,
        answers_with_tokens, answers_with_cost, eligible, no_answer, no_match, lookup_failed, no_info, any_no_answer, any_no_match,
        any_lookup_failed, any_no_info, home_questions, test_messages, tenant_mismatch)
    select
        s.tenant_id, s.development_id, s.day, s.messages, s.tokens, s.cost_usd, s.latency_sum_ms, s.latency_samples, s.questions,
        s.answers, s.answers_with_tokens, s.answers_with_cost, s.eligible, s.no_answer, s.no_match, s.lookup_failed, s.no_info, s.any_no_answer,
        s.any_no_match, s.any_lookup_failed, s.any_no_info, s.home_questions, s.test_messages, s.tenant_mismatch
    from day_sums s