-- Tells the ratings of these messages as they are now, and how many were told otherwise.
made as materialized (
    select r.*, q.question_id, q.question_asked_at
    from rated c
    cross join lateral (
        select r.* from analytics_rating_rows() r where r.tenant_id = c.tenant_id and r.message_id = c.message_id offset 0
    ) r
    left join lateral (
        {include: facts/question_of_message.sql}
    ) q on true
),
gone as (
    delete from analytics_told_rating t
    using rated c
    where t.tenant_id = c.tenant_id and t.message_id = c.message_id
      and not exists (select from made m where m.tenant_id = t.tenant_id and m.feedback_id = t.feedback_id)
    returning 1
),
come as (
    insert into analytics_told_rating as t (
        tenant_id, feedback_id, message_id, development_id, asked_at, rating, rated_at, superseded_at, first_of_message,
        question_id, question_asked_at)
    select
        m.tenant_id, m.feedback_id, m.message_id, m.development_id, m.asked_at, m.rating, m.rated_at, m.superseded_at, m.first_of_message,
        m.question_id, m.question_asked_at
    from made m
    on conflict (tenant_id, feedback_id) do update
        set message_id = excluded.message_id,
            development_id = excluded.development_id,
            asked_at = excluded.asked_at,
            rating = excluded.rating,
            rated_at = excluded.rated_at,
            superseded_at = excluded.superseded_at,
            first_of_message = excluded.first_of_message,
            question_id = excluded.question_id,
            question_asked_at = excluded.question_asked_at
        where (t.message_id, t.development_id, t.asked_at, t.rating, t.rated_at, t.superseded_at, t.first_of_message,
               t.question_id, t.question_asked_at)
            is distinct from (
                excluded.message_id, excluded.development_id, excluded.asked_at, excluded.rating, excluded.rated_at,
                excluded.superseded_at, excluded.first_of_message, excluded.question_id, excluded.question_asked_at)
    returning 1
)
select (select count(*) from gone) + (select count(*) from come)
