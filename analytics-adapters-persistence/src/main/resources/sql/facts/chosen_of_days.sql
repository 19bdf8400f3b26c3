chosen as (
    select
        f.*,
        cast(f.local_time as date) >= r.rolled_to as of_tenant,
        r.counted and cast(f.local_time as date) >= r.rolled_to as of_counted_tenant,
        coalesce(cast(f.local_time as date) >= d.rolled_to, false) as of_development
    from analytics_rolled r
    -- The offset keeps it a look-up of each tenant's days by their index: a day more at either side, the dates themselves decide.
    cross join lateral (
        select
            f.asked_at at time zone r.zone as local_time, f.tenant_id, f.development_id, f.excluded, f.asked, f.answered, f.eligible,
            f.tokens_known, f.cost_known, f.latency_ms, f.token_count, f.cost_usd, f.home_id, f.question_key, f.unanswered_reason,
            f.topic, f.house_type_code
        from analytics_fact f
        where f.tenant_id = r.tenant_id
          and f.asked_at >= cast(cast(:from_day as date) - 1 as timestamp) at time zone r.zone
          and f.asked_at < cast(cast(:to_day as date) + 1 as timestamp) at time zone r.zone
        offset 0
    ) f
    left join analytics_rolled d on d.tenant_id = f.tenant_id and d.development_id = f.development_id
    where r.development_id = {all}
      and exists (select from analytics_rolled u where u.tenant_id = r.tenant_id and u.rolled_to < 'infinity')
      and cast(f.local_time as date) >= cast(:from_day as date)
      and cast(f.local_time as date) < cast(:to_day as date)
      and (cast(f.local_time as date) >= r.rolled_to or cast(f.local_time as date) >= d.rolled_to)
)