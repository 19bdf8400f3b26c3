-- The newest day that has questions, by whichever clock, and the quarter of an hour in which somebody who is known asked last.
newest as (
    select
        a.day,
        (select to_timestamp(900 * max(t.slot))
         from (values ('homeowner'), ('unresolved')) as w (who)
         cross join lateral (
             select t.slot
             from analytics_last_asked t
             where t.tenant_id = {all} and t.development_id = {all} and t.who = w.who and t.n > 0
             order by t.slot desc
             limit 1
         ) t) as asked_at
    from analytics_day a
    where a.tenant_id = {all} and a.development_id = {all}
    order by a.day desc
    limit 1
)