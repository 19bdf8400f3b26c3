newest as (
    select
        a.day,
        a.day + coalesce(
            (select max(h.bucket)
             from analytics_distribution h
             where h.tenant_id = {all} and h.development_id = {all} and h.figure = 'hour' and h.day = a.day and h.n > 0),
            0) * interval '1 hour' as hour
    from analytics_day a
    where a.tenant_id = {all} and a.development_id = {all}
    order by a.day desc
    limit 1
)