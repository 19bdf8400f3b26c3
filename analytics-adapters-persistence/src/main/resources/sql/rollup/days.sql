{include: rollup/rolled.sql},
-- Sums of local days, from the rollups and from loose facts.
days as (
    select
        a.day, a.messages, a.tokens, a.cost_usd, a.latency_sum_ms, a.latency_samples, a.questions, a.answers,
        a.answers_with_tokens, a.answers_with_cost, a.eligible, a.no_answer, a.no_match, a.lookup_failed, a.no_info, a.any_no_answer,
        a.any_no_match, a.any_lookup_failed, a.any_no_info, a.home_questions, a.test_messages, a.tenant_mismatch
    from analytics_day a
    where {level: a.tenant_id, a.development_id}
      and a.day between cast(:from_day as date) and cast(:to_day as date)
      and (select r.rolled from ready r)
    union all
    select
        cast(f.asked_at at time zone f.zone as date) as day,
        {include: rollup/day_sums.sql}
    from (
        select l.zone, l.sign, f.*
        from loose l
        cross join lateral (
            select f.*
            from analytics_fact f
            where f.tenant_id = l.tenant_id and f.asked_at >= l.from_at and f.asked_at < l.to_at
              and {scope: f.tenant_id, f.development_id}
            offset 0
        ) f
    ) f
    group by 1
)