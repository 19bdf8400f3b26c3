-- One more attempt. A key whose time is over begins anew; reset_time holds UTC without a zone.
with counted as (
    insert into rate_limits (key, count, reset_time, created_at, updated_at)
    values (cast(:key as text), 1, cast(:until as timestamptz) at time zone 'UTC',
            cast(:now as timestamptz) at time zone 'UTC', cast(:now as timestamptz) at time zone 'UTC')
    on conflict (key) do update
    set count = case when rate_limits.reset_time > excluded.updated_at then coalesce(rate_limits.count, 0) + 1 else 1 end,
        reset_time = case when rate_limits.reset_time > excluded.updated_at then rate_limits.reset_time
                          else excluded.reset_time end,
        updated_at = excluded.updated_at
    returning count, reset_time
)
select c.count, c.reset_time at time zone 'UTC' as reset_at from counted c
