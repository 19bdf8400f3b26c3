-- Counters of this product whose time was over before this; those of the existing application are its own.
with gone as (
    delete from rate_limits r
    where r.key like 'analytics:%' and r.reset_time < cast(:ended_before as timestamptz) at time zone 'UTC'
    returning r.key
)
select g.key from gone g
