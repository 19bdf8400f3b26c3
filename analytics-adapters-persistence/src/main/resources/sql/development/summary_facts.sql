-- Every development in scope with what it is compared by; each fact is summed on its own and joined afterwards. People are found
-- by their id: "is not distinct from" keeps the planner from walking through a development for each of them.
with {tenant_window},
{include: rollup/developments.sql},
{include: place/counts.sql},
counted as (
    select
        p.tenant_id,
        p.development_id,
        sum(p.n) filter (where p.counted = 'home') as units,
        sum(p.n) filter (where p.counted = 'homeowner') as homeowners
    from places p
    where p.counted in ('home', 'homeowner')
      {if development_ids: and p.tenant_id = any (cast(:development_tenant_ids as uuid[]))
                           and p.development_id = any (cast(:development_ids as uuid[]))}
    group by p.tenant_id, p.development_id
),
opened as materialized (
    select e.tenant_id, e.development_id, e.document_id, e.homeowner_id, e.occurred_at
    from analytics_document_event e
    where {scope: e.tenant_id, e.development_id}
      {if development_ids: and e.tenant_id = any (cast(:development_tenant_ids as uuid[]))
                           and e.development_id = any (cast(:development_ids as uuid[]))}
),
openings as (
    select o.tenant_id, o.development_id, count(*) as events, max(o.occurred_at) as last_opened_at
    from opened o
    group by o.tenant_id, o.development_id
),
-- Homeowners of the development who opened one of its PDFs; other documents and other people's homeowners do not count.
pdf_openers as (
    select o.tenant_id, o.development_id, count(distinct h.id) as openers
    from opened o
    join analytics_document d
      on d.tenant_id = o.tenant_id and d.development_id = o.development_id and d.document_id = o.document_id and d.is_pdf
    join homeowners h
      on h.tenant_id = o.tenant_id and h.development_id is not distinct from o.development_id and h.id = o.homeowner_id
    group by o.tenant_id, o.development_id
),
-- Developments with sums of last questions.
spans as (
    select
        d.tenant_id, d.id as development_id, 'own_homeowner' as who, cast(:since as timestamptz) as from_at, cast(:as_of as timestamptz) as to_at
    from developments d
    join analytics_rolled r on r.tenant_id = d.tenant_id and r.development_id = d.id and r.rolled_to = 'infinity'
    where {scope: d.tenant_id, d.id}
      {if development_ids: and d.id = any (cast(:development_ids as uuid[]))}
),
{include: rollup/last_askers.sql},
-- Rolling: by a question or an opening in the own development, or by the last sign of life; where there are sums, questions are told by
-- their sums.
seen as (
    select d.tenant_id, d.id as development_id, q.homeowner_id
    from developments d
    -- The offset keeps it a look-up of each development that has no sums.
    cross join lateral (
        select q.homeowner_id
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = d.tenant_id and q.development_id = d.id
          and q.asked_at >= cast(:since as timestamptz) and q.asked_at < cast(:as_of as timestamptz) and q.homeowner_id is not null
        offset 0
    ) q
    where {scope: d.tenant_id, d.id} and d.id not in (select s.development_id from spans s)
      {if development_ids: and d.id = any (cast(:development_ids as uuid[]))}
    union
    select o.tenant_id, o.development_id, o.homeowner_id
    from opened o
    where o.occurred_at >= cast(:since as timestamptz) and o.occurred_at < cast(:as_of as timestamptz)
      and o.homeowner_id is not null
    union
    select h.tenant_id, h.development_id, h.id
    from developments d
    cross join lateral (
        select h.tenant_id, h.development_id, h.id
        from homeowners h
        where {scope: h.tenant_id, h.development_id} and h.tenant_id = d.tenant_id and h.development_id = d.id
          and h.last_active >= cast(:since as timestamptz) and h.last_active < cast(:as_of as timestamptz)
        offset 0
    ) h
    where {scope: d.tenant_id, d.id}
      {if development_ids: and d.id = any (cast(:development_ids as uuid[]))}
),
active as (
    select a.tenant_id, a.development_id, sum(a.homeowners) as homeowners
    from (
        select s.tenant_id, s.development_id, 1 as homeowners
        from seen s
        join homeowners h
          on h.tenant_id = s.tenant_id and h.development_id is not distinct from s.development_id and h.id = s.homeowner_id
        where not exists (
            select
            from quarters p
            cross join lateral (
                select q.development_id
                from analytics_question q
                where q.tenant_id = p.tenant_id and q.homeowner_id = h.id and q.asked_at >= p.from_at and q.asked_at < p.to_at
                offset 0
            ) q
            where p.tenant_id = s.tenant_id and p.development_id = s.development_id and q.development_id = p.development_id)
        union all
        select l.tenant_id, l.development_id, l.n from last_askers l
    ) a
    group by a.tenant_id, a.development_id
),
papers as (
    select
        d.tenant_id,
        d.development_id,
        count(*) as documents,
        count(*) filter (where d.active) as active_documents,
        count(*) filter (where d.active and d.embedded) as readable_documents
    from analytics_document d
    where {scope: d.tenant_id, d.development_id}
      {if development_ids: and d.tenant_id = any (cast(:development_tenant_ids as uuid[]))
                           and d.development_id = any (cast(:development_ids as uuid[]))}
    group by d.tenant_id, d.development_id
)
select
    d.id as development_id,
    d.name,
    d.tenant_id,
    t.name as tenant_name,
    coalesce(counted.units, 0) as units,
    coalesce(counted.homeowners, 0) as homeowners,
    coalesce(active.homeowners, 0) as active_homeowners7d,
    coalesce(asked.questions, 0) as questions30d,
    coalesce(asked.eligible, 0) as eligible30d,
    coalesce(asked.unanswered, 0) as unanswered30d,
    coalesce(papers.documents, 0) as documents,
    coalesce(papers.active_documents, 0) as active_documents,
    coalesce(papers.readable_documents, 0) as readable_documents,
    coalesce(openings.events, 0) as document_events,
    coalesce(pdf_openers.openers, 0) as pdf_openers,
    greatest(
        (select q.asked_at
         from analytics_question q
         where q.tenant_id = d.tenant_id and q.development_id = d.id
         order by q.asked_at desc
         limit 1),
        openings.last_opened_at) as last_activity_at
from developments d
join tenants t on t.id = d.tenant_id
left join counted on counted.tenant_id = d.tenant_id and counted.development_id = d.id
left join asked on asked.tenant_id = d.tenant_id and asked.development_id = d.id
left join openings on openings.tenant_id = d.tenant_id and openings.development_id = d.id
left join pdf_openers on pdf_openers.tenant_id = d.tenant_id and pdf_openers.development_id = d.id
left join active on active.tenant_id = d.tenant_id and active.development_id = d.id
left join papers on papers.tenant_id = d.tenant_id and papers.development_id = d.id
where {scope: d.tenant_id, d.id}
  {if development_ids: and d.id = any (cast(:development_ids as uuid[]))}
