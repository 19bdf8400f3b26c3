-- Questions of the window whose own row or that of their answer was rated: by what is told of ratings, which names the question of each, and one by
-- one where they are not told as they are now.
{include: chat/loose_ratings.sql},
loose_question as materialized (
    select distinct r.tenant_id, q.question_id, q.question_asked_at, q.answer_message_id
    from loose r
    cross join lateral (
        {include: facts/question_of_message.sql}
    ) q
    where {scope: r.tenant_id, q.development_id}
),
rated_question as materialized (
    select t.*
    from tenant_window w
    cross join lateral (
        select distinct r.tenant_id, r.question_asked_at as asked_at, r.question_id as message_id
        from analytics_told_rating r
        where r.tenant_id = w.tenant_id and r.question_asked_at >= w.from_at and r.question_asked_at < w.to_at
          and {scope: r.tenant_id, r.development_id} and r.rated_at < cast(:as_of as timestamptz)
          {if rating: and r.rating = cast(:rating as integer)}
          and ((select t.all_of_them from told t)
               or not exists (select from loose_question l where l.tenant_id = r.tenant_id and l.question_id = r.question_id))
    ) t
    where (select t.told from told t)
    union all
    select l.tenant_id, l.question_asked_at, l.question_id
    from loose_question l
    join tenant_window w on w.tenant_id = l.tenant_id and l.question_asked_at >= w.from_at and l.question_asked_at < w.to_at
    where exists (
        select
        from feedback f
        where f.tenant_id = l.tenant_id and f.message_id in (l.question_id, l.answer_message_id)
          and f.rating between 1 and 5 and f.created_at < cast(:as_of as timestamptz))
)
