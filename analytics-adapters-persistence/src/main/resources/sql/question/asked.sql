-- Tenant by tenant: where a page in the order of time is asked for, what may stand on it is found by it, however many there are. Where it is
-- known what time is enough for it no more is read; of days and weeks some hours more, as a clock may pass midnight twice. Where ratings
-- tell them, only these.
{if by_rating: {include: question/rated.sql},}
filtered as (
    select a.*
    from tenant_window w
    {if by_rating: join rated_question c on c.tenant_id = w.tenant_id}
    cross join lateral (
        select *
        from (
            select a.*, a.asked_at at time zone w.zone as local_time
            from (
                {include: question/row.sql}
                where q.tenant_id = w.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
                  and {scope: q.tenant_id, q.development_id}
                  {if by_rating: and q.message_id = c.message_id}
                  {if counted: and q.asked_at >= (select e.from_at from enough e)}
                  {if counted: and q.asked_at < (select e.to_at from enough e)}
                  {if day: and q.asked_at >= cast(cast(:day as date) as timestamp) at time zone w.zone - interval '3 hours'}
                  {if day: and q.asked_at < cast(cast(:day as date) + 1 as timestamp) at time zone w.zone + interval '3 hours'}
                  {if week: and q.asked_at >= cast(cast(:week as date) as timestamp) at time zone w.zone - interval '3 hours'}
                  {if week: and q.asked_at < cast(cast(:week as date) + 7 as timestamp) at time zone w.zone + interval '3 hours'}
                {if by_rating: offset 0}
            ) a
        ) a
        where true
          {if day: and cast(a.local_time as date) = cast(:day as date)}
          {if week: and cast(date_trunc('week', a.local_time) as date) = cast(:week as date)}
          {if weekday: and extract(isodow from a.local_time) = cast(:weekday as integer)}
          {if hour: and extract(hour from a.local_time) = cast(:hour as integer)}
          {if topic: and a.topic = cast(:topic as text)}
          {if named_topics: and a.topic <> all (cast(:named_topics as text[]))}
          {if state_answered: and a.reason is null}
          {if state_unanswered: and a.reason is not null}
          {if reason: and a.reason = cast(:reason as text)}
          {if eligible: and a.eligible = cast(:eligible as boolean)}
          {if answered: and a.answered = cast(:answered as boolean)}
          {if rating: and a.rating = cast(:rating as integer)}
          {if rated: and (a.rating is not null) = cast(:rated as boolean)}
          {if house_type_code: and a.house_type_code = cast(:house_type_code as text)}
          {if other_homes: and coalesce(a.house_type_code <> all (cast(:named_house_types as text[])), true)
                               = cast(:other_homes as boolean)}
          {if document_id: and cast(:document_id as uuid) = any (a.cited)}
          {if unit_id: and a.unit_id = cast(:unit_id as uuid)}
          {if homeowner_id: and a.homeowner_id = cast(:homeowner_id as uuid)}
          {if question_key: and replace(cast(a.question_key as text), '-', '') = cast(:question_key as text)}
          {if search: and (lower(analytics_shown_text(a.question)) like lower(cast(:search as text)) escape '!'
                           or exists (
                               select from analytics_message_rows() c
                               where c.tenant_id = a.tenant_id and c.message_id = coalesce(a.answer_message_id, a.message_id)
                                 and lower(analytics_shown_text(case when a.answer_message_id is null then c.own_answer else c.reply end)) like lower(cast(:search as text)) escape '!'))}
        {if newest: order by a.asked_at desc, a.message_id limit cast(:page_limit as integer) + cast(:page_offset as bigint)}
        {if oldest: order by a.asked_at, a.message_id limit cast(:page_limit as integer) + cast(:page_offset as bigint)}
    ) a
)
