select question, count(*) as asked, count(distinct user_id) as homes, max(created_at) as last_asked
from messages
where not test and created_at >= timestamp '${end_utc}' - interval 30 day and created_at < timestamp '${end_utc}'
group by 1
order by 2 desc, 4 desc, 1
limit 10
