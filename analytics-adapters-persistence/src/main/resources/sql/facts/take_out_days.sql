-- Takes the last days of a tenant that has sums of its own out of the rollups: the platform's hold of it what these say. Tells how many keys of
-- questions and days that were; none when nothing is left.
with cut as materialized (
    select coalesce(max(a.day) - cast(:days as integer) + 1, '-infinity') as day
    from analytics_day a
    where a.tenant_id = cast(:tenant_id as uuid) and a.development_id = {all} and isfinite(a.day)
),
-- The tenant and those developments that have distributions, keys and topics.
held as materialized (
    select r.tenant_id, r.development_id, c.day
    from cut c
    cross join analytics_rolled r
    where r.tenant_id = cast(:tenant_id as uuid)
),
days as (
    delete from analytics_day a using cut c
    where a.tenant_id = cast(:tenant_id as uuid) and a.day >= c.day
    returning a.*
),
platform_days as (
    update analytics_day p set
        messages = p.messages - d.messages,
        tokens = p.tokens - d.tokens,
        cost_usd = p.cost_usd - d.cost_usd,
        latency_sum_ms = p.latency_sum_ms - d.latency_sum_ms,
        latency_samples = p.latency_samples - d.latency_samples,
        questions = p.questions - d.questions,
        answers = p.answers - d.answers,
        answers_with_tokens = p.answers_with_tokens - d.answers_with_tokens,
        answers_with_cost = p.answers_with_cost - d.answers_with_cost,
        eligible = p.eligible - d.eligible,
        no_answer = p.no_answer - d.no_answer,
        no_match = p.no_match - d.no_match,
        lookup_failed = p.lookup_failed - d.lookup_failed,
        no_info = p.no_info - d.no_info,
        any_no_answer = p.any_no_answer - d.any_no_answer,
        any_no_match = p.any_no_match - d.any_no_match,
        any_lookup_failed = p.any_lookup_failed - d.any_lookup_failed,
        any_no_info = p.any_no_info - d.any_no_info,
        home_questions = p.home_questions - d.home_questions,
        test_messages = p.test_messages - d.test_messages,
        tenant_mismatch = p.tenant_mismatch - d.tenant_mismatch
    from days d
    where d.development_id = {all} and p.tenant_id = {all} and p.development_id = {all} and p.day = d.day
),
distributions as (
    delete from analytics_distribution a using held h
    where a.tenant_id = h.tenant_id and a.development_id = h.development_id and a.day >= h.day
    returning a.*
),
platform_distributions as (
    update analytics_distribution p set n = p.n - d.n
    from distributions d
    where d.development_id = {all} and p.tenant_id = {all} and p.development_id = {all}
      and p.figure = d.figure and p.day = d.day and p.bucket = d.bucket
),
topics as (
    delete from analytics_topic_day a using held h
    where a.tenant_id = h.tenant_id and a.development_id = h.development_id and a.day >= h.day
),
keys as (
    delete from analytics_question_day a using held h
    where a.tenant_id = h.tenant_id and a.development_id = h.development_id and a.day >= h.day
    returning a.*
),
platform_keys as (
    update analytics_question_day p set questions = p.questions - k.questions
    from keys k
    where k.development_id = {all} and p.tenant_id = {all} and p.development_id = {all} and p.day = k.day and p.question_key = k.question_key
),
rolled as (
    update analytics_rolled r set rolled_to = least(r.rolled_to, h.day)
    from held h
    where r.tenant_id = h.tenant_id and r.development_id = h.development_id
)
select (select count(*) from days) + (select count(*) from keys)
