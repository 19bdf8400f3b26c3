with spelt as (
    select m.user_message, count(*) as asked, max(m.created_at) as last_asked
    from messages m
    where (m.metadata ->> 'testMode') is distinct from 'true'
      and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
    group by 1
),
top as (
    select analytics_question_key(user_message) as question, sum(asked) as asked, max(last_asked) as last_asked,
           array_agg(user_message) as spellings
    from spelt
    group by 1
    order by 2 desc, 3 desc, 1
    limit 10
)
select t.question, t.asked, count(distinct m.user_id), t.last_asked
from top t
join messages m on m.user_message = any (t.spellings)
where (m.metadata ->> 'testMode') is distinct from 'true'
      and m.created_at >= timestamptz '${end}' - interval '30 days' and m.created_at < timestamptz '${end}'
group by t.question, t.asked, t.last_asked
order by t.asked desc
