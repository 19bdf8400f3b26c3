-- Adds new openings to the counters of homeowners; last_active never goes back, and may be with or without a zone.
with opened as (
    select
        v.homeowner_id,
        count(*) filter (where v.kind = 'download') as downloads,
        max(v.occurred_at) as last_at
    from document_views v
    where {scope-tenant: v.tenant_id} and v.id = any (cast(:ids as uuid[])) and v.homeowner_id is not null
    group by v.homeowner_id
),
locked as materialized (
    select h.id, o.downloads, o.last_at
    from homeowners h
    join opened o on o.homeowner_id = h.id
    where {scope-tenant: h.tenant_id}
    order by h.id
    for no key update of h
),
counted as (
    update homeowners h
    set total_downloads = coalesce(h.total_downloads, 0) + l.downloads,
        last_active = greatest(h.last_active, l.last_at)
    from locked l
    where {scope-tenant: h.tenant_id} and h.id = l.id
    returning h.id
)
select count(*) as total from counted
