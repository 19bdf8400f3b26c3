select day, count(*) as questions,
       count(*) filter (where not answered or confidence = 'no_match') as unanswered,
       avg(latency_ms) filter (where latency_ms > 0) as latency, sum(token_count) as tokens, sum(cost_usd) as cost
from messages
where not test and created_at >= timestamp '${end_utc}' - interval 30 day and created_at < timestamp '${end_utc}'
group by 1
order by 1
