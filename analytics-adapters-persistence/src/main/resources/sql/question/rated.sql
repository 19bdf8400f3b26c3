-- Questions that were rated, or whose answer was, found by the ratings: those told beside the time of their message, which no answer has before its
-- question, and those not told yet. An answer in a row of its own is one of the last question before it in its thread that has none of its own.
{include: chat/loose_ratings.sql},
rated as materialized (
    select r.tenant_id, r.message_id
    from tenant_window w
    cross join lateral (
        select r.tenant_id, r.message_id
        from analytics_told_rating r
        where r.tenant_id = w.tenant_id and r.asked_at >= w.from_at and {scope: r.tenant_id, r.development_id}
        offset 0
    ) r
    where (select s.seen is not null from analytics_rating_state s)
    union
    select l.tenant_id, l.message_id from loose l
),
candidate as materialized (
    select r.tenant_id, r.message_id from rated r
    union
    select r.tenant_id, l.message_id
    from rated r
    cross join lateral (
        select a.thread, a.asked_at
        from analytics_fact a
        where a.tenant_id = r.tenant_id and a.message_id = r.message_id and {scope: a.tenant_id, a.development_id}
          and not a.asked and a.excluded is null
        offset 0
    ) a
    cross join lateral (
        select f.message_id, f.answer_message_id
        from analytics_fact f
        where f.tenant_id = r.tenant_id and f.thread = a.thread and f.lone and f.excluded is null and {scope: f.tenant_id, f.development_id}
          and (f.asked_at, f.message_id) < (a.asked_at, r.message_id)
        order by f.asked_at desc, f.message_id desc
        limit 1
    ) l
    where l.answer_message_id = r.message_id
)
