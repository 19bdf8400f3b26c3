-- Use of the cache since counting began: what the rows of now have counted, and what removed rows had.
select
    c.hits + t.hits as hits,
    c.writes + t.writes as writes,
    t.stale_hits,
    c.keys
from (select
          cast(coalesce(sum(a.hits), 0) as bigint) as hits,
          cast(coalesce(sum(a.writes), 0) as bigint) as writes,
          count(*) as keys
      from api_cache a) c
cross join (select
                cast(coalesce(sum(x.hits), 0) as bigint) as hits,
                cast(coalesce(sum(x.writes), 0) as bigint) as writes,
                cast(coalesce(sum(x.stale_hits), 0) as bigint) as stale_hits
            from analytics_cache_totals x) t
