happened as (
    select q.asked_at as at, 'question' as kind, q.message_id as id, s.question,
           (select case when q.answer_message_id is null then c.own_answer else c.reply end
            from analytics_message_rows() c
            where c.tenant_id = q.tenant_id and c.message_id = coalesce(q.answer_message_id, q.message_id)) as answer,
           q.topic, q.eligible, q.unanswered_reason as reason, cast(null as uuid) as document_id, cast(null as text) as title,
           cast(null as integer) as version
    from analytics_question q
    left join analytics_spelling s on s.tenant_id = q.tenant_id and s.spelling = q.spelling
    where {scope: q.tenant_id, q.development_id}
      {if of_unit: and q.home_id = cast(:unit_id as uuid)}
      {if of_homeowner: and q.homeowner_id = cast(:homeowner_id as uuid)}
    union all
    select v.occurred_at, 'document_' || v.kind, v.event_id, null, null, null, null,
           null, v.document_id, d.title, null
    from analytics_document_event v
    left join analytics_known_document d on d.tenant_id = v.tenant_id and d.document_id = v.document_id
    where {scope: v.tenant_id, v.development_id}
      {if of_unit: and (v.unit_id = cast(:unit_id as uuid)}
      {if of_owned_unit: or v.homeowner_id = cast(:homeowner_id as uuid)}
      {if of_unit: )}
      {if of_homeowner: and v.homeowner_id = cast(:homeowner_id as uuid)}
    union all
    select a.agreed_at, 'agreement', a.id, null, null, null, null,
           null, null, null, a.important_docs_version
    from important_docs_agreements a
    where {scope: a.tenant_id, a.development_id}
      {if of_home: and a.unit_id = cast(:unit_id as uuid)}
      {if homeless: and false}
),
entries as (
    select * from happened h where true {if kind: and h.kind = cast(:kind as text)}
)
