-- Who was active in the rolling time before now: homeowners by a question, a document event or their last sign of life,
-- and homes that asked without a known homeowner. Questions are found development by development (offset 0) in the index that holds
-- all that is asked of them.
with asked as materialized (
    select q.home_id, q.homeowner_id
    from developments d
    cross join lateral (
        select q.home_id, q.homeowner_id
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = d.tenant_id and q.development_id = d.id
          and q.asked_at >= cast(:since as timestamptz) and q.asked_at < cast(:as_of as timestamptz)
        offset 0
    ) q
    where {scope: d.tenant_id, d.id}
    union all
    select q.home_id, q.homeowner_id
    from tenants t
    cross join lateral (
        select q.home_id, q.homeowner_id
        from analytics_question q
        where {scope: q.tenant_id, q.development_id} and q.tenant_id = t.id and q.development_id is null
          and q.asked_at >= cast(:since as timestamptz) and q.asked_at < cast(:as_of as timestamptz)
        offset 0
    ) q
    where {scope-tenant: t.id}
),
seen as (
    select a.homeowner_id from asked a where a.homeowner_id is not null
    union
    select e.homeowner_id
    from analytics_document_event e
    where {scope: e.tenant_id, e.development_id}
      and e.occurred_at >= cast(:since as timestamptz) and e.occurred_at < cast(:as_of as timestamptz)
      and e.homeowner_id is not null
    union
    select h.id
    from homeowners h
    where {scope: h.tenant_id, h.development_id}
      and cast(h.last_active as timestamptz) >= cast(:since as timestamptz)
      and cast(h.last_active as timestamptz) < cast(:as_of as timestamptz)
)
select
    -- Homeowners are read through once (offset 0), not looked up by each of the many who were seen.
    (select count(*)
     from (select h.id from homeowners h where {scope: h.tenant_id, h.development_id} offset 0) h
     join seen s on s.homeowner_id = h.id) as active_homeowners,
    (select count(*)
     from (select distinct a.home_id from asked a where a.homeowner_id is null and a.home_id is not null) a) as unresolved_units
