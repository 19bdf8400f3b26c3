select count(*), count(distinct user_id) filter (where created_at >= timestamptz '${end}' - interval 7 day)
from messages
where not test
