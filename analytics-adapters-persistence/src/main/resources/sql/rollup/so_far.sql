-- Up to which day the months of a tenant are read: days that they hold, and that the window sees to their end. Which months and days of them
-- these are is said once for each tenant; said by each month, it would take longer than reading them.
so_far as materialized (
    select
        t.tenant_id,
        t.from_day,
        t.to_day,
        cast(date_trunc('month', cast(t.from_day as timestamp)) as date) as first_month,
        cast(date_trunc('month', cast(t.to_day - 1 as timestamp)) as date) as last_month,
        cast(extract(day from t.from_day) as integer) as first_day,
        cast(extract(day from t.to_day - 1) as integer) as last_day
    from (
        select
            w.tenant_id,
            cast(:from_day as date) as from_day,
            greatest(
                least(r.months_to, cast(w.to_at at time zone w.zone as date), cast(:to_day as date) + 1), cast(:from_day as date)) as to_day
        from tenant_window w
        join analytics_rolled r on r.tenant_id = w.tenant_id and r.development_id = {all}
        where (select n.rolled from ready n)
    ) t
)