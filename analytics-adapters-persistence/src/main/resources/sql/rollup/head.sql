-- The days of the window that the sums of the keys that are asked most hold to their end, and that the window sees to their end; none where
-- to_day is its first day. And how often a key without sums can have been asked on these at most. All clocks of the window have passed to_time.
head as materialized (
    select
        h.*,
        cast(date_trunc('month', cast(h.from_day as timestamp)) as date) as first_month,
        cast(date_trunc('month', cast(h.to_day - 1 as timestamp)) as date) as last_month,
        cast(extract(day from h.from_day) as integer) as first_day,
        cast(extract(day from h.to_day - 1) as integer) as last_day,
        case
            when h.to_day > h.from_day then
                h.to_day - h.from_day
                + h.others_at_most * cast(
                    12 * (extract(year from h.to_day - 1) - extract(year from h.from_day))
                    + extract(month from h.to_day - 1) - extract(month from h.from_day) + 1 as integer)
            else 0
        end as unsummed
    from (
        select
            cast(:from_day as date) as from_day,
            greatest(cast(:from_day as date), least(l.chosen_to, k.summed_to, cast(o.to_time as date))) as to_day,
            o.to_time,
            l.others_at_most,
            -- Where the sums lack the last day at most and there are many tenants all later questions are read by time, which takes less than
            -- a look-up of each key for each tenant.
            o.tenants > 10 and least(l.chosen_to, k.summed_to) >= cast(o.to_time as date) - 1 as by_time
        from (select min(w.to_at at time zone w.zone) as to_time, count(*) as tenants from tenant_window w) o
        cross join (
            select
                coalesce(min(least(c.chosen_to, c.changed_from)), '-infinity') as chosen_to,
                coalesce(max(c.others_at_most), 0) as others_at_most
            from analytics_much_asked_level c
            where {level: c.tenant_id, c.development_id}
        ) l
        cross join (
            select min(k.summed_to) as summed_to
            from analytics_much_asked k
            where {level: k.tenant_id, k.development_id}
        ) k
    ) h
    where (select r.rolled from ready r)
)