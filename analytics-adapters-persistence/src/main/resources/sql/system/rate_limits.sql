-- Keys whose time is not over, and those of them that have reached the limit of their resource: the part of the key after
-- its last colon. reset_time holds UTC without a zone.
select
    count(*) as live_keys,
    count(l.most) as keys_with_limit,
    count(*) filter (where r.count >= l.most) as limited_keys
from rate_limits r
left join unnest(cast(:resources as text[]), cast(:limits as integer[])) as l (resource, most)
    on l.resource = split_part(r.key, ':', -1)
where r.reset_time > cast(:as_of as timestamptz) at time zone 'UTC'
