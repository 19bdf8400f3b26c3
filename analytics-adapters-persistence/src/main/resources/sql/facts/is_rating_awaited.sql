-- Whether ratings have come that nobody has looked at.
with written as not materialized (select f.analytics_xid from feedback f)
select
    {include: facts/awaited.sql}
from analytics_rating_state s
