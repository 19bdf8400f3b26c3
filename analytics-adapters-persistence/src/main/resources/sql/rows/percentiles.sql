-- Percentiles of what ranked holds, between neighbouring values: each value, how many there are up to it, and of all.
percentiles as (
    select q.quantile, q.below + (q.place - floor(q.place)) * (q.above - q.below) as value
    from (
        select
            q.quantile,
            q.quantile * (r.total - 1) as place,
            min(r.value) filter (where r.upto > floor(q.quantile * (r.total - 1))) as below,
            min(r.value) filter (where r.upto > ceil(q.quantile * (r.total - 1))) as above
        from ranked r
        cross join (values (0.05), (0.5), (0.95), (0.99)) as q (quantile)
        group by q.quantile, r.total
    ) q
)
