-- Takes back one attempt.
with forgiven as (
    update rate_limits r set count = greatest(coalesce(r.count, 0) - 1, 0) where r.key = cast(:key as text) returning r.key
)
select f.key from forgiven f
