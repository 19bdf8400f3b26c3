select count(*), count(distinct user_id) filter (where created_at >= timestamp '${end_utc}' - interval 7 day)
from messages
where not test
