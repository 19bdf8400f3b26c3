-- Documents with who opened them and what they were of use for; each fact is summed on its own and joined afterwards.
with opened as materialized (
    select e.tenant_id, e.development_id, e.document_id, e.homeowner_id, e.kind, e.occurred_at
    from analytics_document_event e
    where {scope: e.tenant_id, e.development_id}
),
-- Developments of which any opening is recorded: only there does a document without openings mean that nobody opened it.
recorded as (
    select distinct o.tenant_id, o.development_id from opened o
),
openings as (
    select
        o.tenant_id,
        o.document_id,
        count(*) filter (where o.kind = 'view') as views,
        count(*) filter (where o.kind = 'download') as downloads,
        count(distinct h.homeowner_id) as viewers,
        max(o.occurred_at) as last_opened_at
    from opened o
    left join analytics_known_homeowner h on h.tenant_id = o.tenant_id and h.homeowner_id = o.homeowner_id
    group by o.tenant_id, o.document_id
),
-- Those of a large development are read from the entries kept for it.
owners as (
    select h.tenant_id, h.development_id, h.homeowner_id, h.house_type_code
    from analytics_homeowner h
    where {scope: h.tenant_id, h.development_id} {if kept: and false}
    {if kept: union all
    select e.tenant_id, e.development_id, e.homeowner_id, e.house_type_code
    from analytics_homeowner_entry e
    where {scope: e.tenant_id, e.development_id}}
),
types as (
    select w.tenant_id, w.development_id, w.house_type_code, count(*) as homeowners
    from owners w
    where true {if kept: and false}
    group by w.tenant_id, w.development_id, w.house_type_code
    {if kept: union all
    select c.tenant_id, c.development_id, c.house_type_code, sum(c.homeowners)
    from analytics_homeowner_count c
    where {scope: c.tenant_id, c.development_id}
    group by c.tenant_id, c.development_id, c.house_type_code}
),
-- A house type of null stands for every homeowner of the development.
eligible as (
    select t.tenant_id, t.development_id, t.house_type_code, t.homeowners
    from types t
    where t.house_type_code is not null
    union all
    select t.tenant_id, t.development_id, null, sum(t.homeowners)
    from types t
    group by t.tenant_id, t.development_id
),
openers as (
    select d.tenant_id, d.document_id, count(distinct w.homeowner_id) as homeowners
    from opened o
    join analytics_document d on d.tenant_id = o.tenant_id and d.document_id = o.document_id
    join owners w
      on w.tenant_id = d.tenant_id and w.development_id = d.development_id and w.homeowner_id = o.homeowner_id
     and (d.house_type_code is null or w.house_type_code = d.house_type_code)
    group by d.tenant_id, d.document_id
),
cited as (
    select c.tenant_id, c.development_id, c.document_id, c.answers
    from analytics_citation c
    where {scope: c.tenant_id, c.development_id}
),
engagement as (
    select
        d.document_id,
        d.title,
        d.document_type,
        d.document_kind,
        d.house_type_code,
        d.is_pdf as pdf,
        d.view_count,
        d.download_count,
        case when recorded.development_id is not null then 'events'
             when d.view_count > 0 or d.download_count > 0 then 'counter'
             else 'none' end as source,
        coalesce(openings.views, 0) as views,
        coalesce(openings.downloads, 0) as downloads,
        coalesce(openings.viewers, 0) as viewers,
        openings.last_opened_at,
        coalesce(openers.homeowners, 0) as openers,
        coalesce(eligible.homeowners, 0) as eligible,
        coalesce(cited.answers, 0) as cited,
        d.coverage
    from analytics_document d
    left join recorded on recorded.tenant_id = d.tenant_id and recorded.development_id = d.development_id
    left join openings on openings.tenant_id = d.tenant_id and openings.document_id = d.document_id
    left join openers on openers.tenant_id = d.tenant_id and openers.document_id = d.document_id
    left join eligible
      on eligible.tenant_id = d.tenant_id and eligible.development_id = d.development_id
     and eligible.house_type_code is not distinct from d.house_type_code
    left join cited
      on cited.tenant_id = d.tenant_id and cited.development_id = d.development_id
     and cited.document_id = d.document_id
    where {scope: d.tenant_id, d.development_id}
      {include: document/found.sql}
),
told as (
    select
        e.document_id,
        e.title,
        e.document_type,
        e.document_kind,
        e.house_type_code,
        e.pdf,
        case e.source when 'events' then e.views when 'counter' then e.view_count end as views,
        case e.source when 'events' then e.downloads when 'counter' then e.download_count end as downloads,
        case e.source when 'events' then e.viewers end as viewers,
        e.openers,
        e.eligible,
        e.cited,
        e.last_opened_at,
        e.source,
        e.coverage
    from engagement e
)
select
    t.document_id,
    t.title,
    t.document_type,
    t.document_kind,
    t.house_type_code,
    t.pdf,
    t.views,
    t.downloads,
    t.viewers,
    t.openers,
    t.eligible,
    t.cited,
    t.last_opened_at,
    t.source,
    t.coverage
from told t
order by {order:
    title = lower(t.title) collate "C"
    document_type = lower(t.document_type) collate "C"
    house_type_code = t.house_type_code collate "C"
    is_pdf = t.pdf
    views = t.views
    downloads = t.downloads
    viewers = t.viewers
    opening_rate = case when t.source = 'events' then round(cast(t.openers as numeric) / nullif(t.eligible, 0), 4) end
    cited = t.cited
    last_opened_at = t.last_opened_at
    source = t.source collate "C"
    coverage = t.coverage collate "C"
    then t.title collate "C", t.document_id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
