select analytics_question_key(m.user_message) as question, count(*) as asked, count(distinct m.user_id) as homes,
       max(m.created_at) as last_asked
from messages m
where coalesce(m.metadata ->> 'testMode', '') <> 'true'
  and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
  and m.user_message ~ '\S'
group by 1
order by 2 desc, 4 desc, 1
limit 10
