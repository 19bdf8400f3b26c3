-- How much time has to be looked through for a page. Its days begin and end at another moment in each zone, and where a clock passes midnight twice
-- some time later.
needed as (
    select
        {if newest: coalesce(max(s.day) filter (where s.so_far >= cast(:page_limit as integer) + cast(:page_offset as bigint)), min(s.day)) as from_day,}
        {if newest: max(s.day) as to_day}
        {if oldest: min(s.day) as from_day,}
        {if oldest: coalesce(min(s.day) filter (where s.so_far >= cast(:page_limit as integer) + cast(:page_offset as bigint)), max(s.day)) as to_day}
    from (
        select
            p.day,
            {if newest: sum(p.n) over (order by p.day desc) as so_far}
            {if oldest: sum(p.n) over (order by p.day) as so_far}
        from passing p
        where p.n > 0
    ) s
),
enough as materialized (
    select
        min(cast(n.from_day as timestamp) at time zone w.zone) - interval '3 hours' as from_at,
        max(cast(n.to_day + 1 as timestamp) at time zone w.zone) + interval '3 hours' as to_at
    from needed n
    cross join tenant_window w
)
