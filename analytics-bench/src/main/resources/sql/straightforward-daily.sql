select date(m.created_at at time zone (t.contact ->> 'timezone')) as day,
       count(*) as questions,
       count(*) filter (where m.ai_message is null or m.metadata ->> 'answer_confidence' = 'no_match') as unanswered,
       avg(m.latency_ms) filter (where m.latency_ms > 0) as latency,
       sum(m.token_count) as tokens, sum(m.cost_usd) as cost
from messages m
join tenants t on t.id = m.tenant_id
where coalesce(m.metadata ->> 'testMode', '') <> 'true'
  and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
  and m.user_message ~ '\S'
group by 1
order by 1
