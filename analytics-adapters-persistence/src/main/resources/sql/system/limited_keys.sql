-- The most used keys whose time is not over. Ties: the one that lasts longer, then the key.
select
    r.key,
    coalesce(r.count, 0) as count,
    l.most,
    r.reset_time at time zone 'UTC' as reset_at
from rate_limits r
left join unnest(cast(:resources as text[]), cast(:limits as integer[])) as l (resource, most)
    on l.resource = split_part(r.key, ':', -1)
where r.reset_time > cast(:as_of as timestamptz) at time zone 'UTC'
order by coalesce(r.count, 0) desc, r.reset_time desc, r.key collate "C"
limit 10
