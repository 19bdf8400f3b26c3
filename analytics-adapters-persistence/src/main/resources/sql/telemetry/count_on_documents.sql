-- Adds new openings to the counters that the existing application shows; rows are locked in the order of their ids.
with opened as (
    select
        v.document_id,
        count(*) filter (where v.kind = 'view') as views,
        count(*) filter (where v.kind = 'download') as downloads
    from document_views v
    where {scope-tenant: v.tenant_id} and v.id = any (cast(:ids as uuid[]))
    group by v.document_id
),
locked as materialized (
    select d.id, o.views, o.downloads
    from documents d
    join opened o on o.document_id = d.id
    where {scope-tenant: d.tenant_id}
    order by d.id
    for no key update of d
),
counted as (
    update documents d
    set view_count = coalesce(d.view_count, 0) + l.views,
        download_count = coalesce(d.download_count, 0) + l.downloads
    from locked l
    where {scope-tenant: d.tenant_id} and d.id = l.id
    returning d.id
)
select count(*) as total from counted
