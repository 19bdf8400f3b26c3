-- How many numbers in the rollups of the platform are not the sums of those of its tenants, or of all facts.
with {include: facts/platform_sums.sql}
select
    (select count(*)
     from day_sums s
     full join (select * from analytics_day a where a.tenant_id = {all}) a on a.day = s.day
     where coalesce(a.messages, 0) <> coalesce(s.messages, 0)
        or coalesce(a.tokens, 0) <> coalesce(s.tokens, 0)
        or coalesce(a.cost_usd, 0) <> coalesce(s.cost_usd, 0)
        or coalesce(a.latency_sum_ms, 0) <> coalesce(s.latency_sum_ms, 0)
        or coalesce(a.latency_samples, 0) <> coalesce(s.latency_samples, 0)
        or coalesce(a.questions, 0) <> coalesce(s.questions, 0)
        or coalesce(a.answers, 0) <> coalesce(s.answers, 0)
        or coalesce(a.answers_with_tokens, 0) <> coalesce(s.answers_with_tokens, 0)
        or coalesce(a.answers_with_cost, 0) <> coalesce(s.answers_with_cost, 0)
        or coalesce(a.eligible, 0) <> coalesce(s.eligible, 0)
        or coalesce(a.no_answer, 0) <> coalesce(s.no_answer, 0)
        or coalesce(a.no_match, 0) <> coalesce(s.no_match, 0)
        or coalesce(a.lookup_failed, 0) <> coalesce(s.lookup_failed, 0)
        or coalesce(a.no_info, 0) <> coalesce(s.no_info, 0)
        or coalesce(a.home_questions, 0) <> coalesce(s.home_questions, 0)
        or coalesce(a.test_messages, 0) <> coalesce(s.test_messages, 0)
        or coalesce(a.tenant_mismatch, 0) <> coalesce(s.tenant_mismatch, 0))
    + (select count(*)
       from distribution_sums s
       full join (select * from analytics_distribution a where a.tenant_id = {all}) a
         on a.figure = s.figure and a.day = s.day and a.bucket = s.bucket
       where coalesce(a.n, 0) <> coalesce(s.n, 0))
    + (select count(*)
       from question_sums s
       full join (select * from analytics_question_day a where a.tenant_id = {all}) a
         on a.question_key = s.question_key and a.day = s.day
       where coalesce(a.questions, 0) <> coalesce(s.questions, 0))
    + (select count(*)
       from repeat_sums s
       full join (select * from analytics_repeat a where a.tenant_id = {all}) a
         on a.day = s.day and a.earlier_day = s.earlier_day
       where coalesce(a.n, 0) <> coalesce(s.n, 0)) as wrong
