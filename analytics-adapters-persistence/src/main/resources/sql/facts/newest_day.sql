newest as (
    select a.day
    from analytics_day a
    where a.tenant_id = {all} and a.development_id = {all}
    order by a.day desc
    limit 1
)