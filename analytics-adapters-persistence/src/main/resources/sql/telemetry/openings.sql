-- Writes the openings that are new, each key once, and tells what became of each event by its place in the batch.
-- Keys are written in their order, so that two batches with the same keys wait for each other instead of deadlocking.
with sent as (
    select e.id, e.document_id, e.homeowner_id, e.unit_id, e.kind, e.occurred_at, e.idempotency_key, e.place
    from unnest(cast(:ids as uuid[]), cast(:document_ids as uuid[]), cast(:homeowner_ids as uuid[]),
                cast(:unit_ids as uuid[]), cast(:kinds as text[]), cast(:times as timestamptz[]), cast(:keys as text[]))
         with ordinality as e (id, document_id, homeowner_id, unit_id, kind, occurred_at, idempotency_key, place)
),
checked as (
    select
        s.id, s.document_id, s.homeowner_id, s.unit_id, s.kind, s.occurred_at, s.idempotency_key, s.place,
        coalesce(d.development_id, h.development_id, u.development_id) as development_id,
        d.id is not null
            and (s.homeowner_id is null or h.id is not null)
            and (s.unit_id is null or u.id is not null) as found,
        exists (
            select from document_views v
            where {scope-tenant: v.tenant_id} and v.idempotency_key = s.idempotency_key) as known
    from sent s
    left join documents d on {scope-tenant: d.tenant_id} and d.id = s.document_id
    left join homeowners h on {scope-tenant: h.tenant_id} and h.id = s.homeowner_id
    left join units u on {scope-tenant: u.tenant_id} and u.id = s.unit_id
),
fresh as (
    select distinct on (c.idempotency_key)
        c.id, c.development_id, c.document_id, c.homeowner_id, c.unit_id, c.kind, c.occurred_at, c.idempotency_key
    from checked c
    where c.found and not c.known
    order by c.idempotency_key, c.place
),
written as (
    insert into document_views
        (id, tenant_id, development_id, document_id, homeowner_id, unit_id, kind, occurred_at, idempotency_key)
    select
        f.id, cast(:scope_tenant_id as uuid), f.development_id, f.document_id, f.homeowner_id, f.unit_id, f.kind,
        f.occurred_at, f.idempotency_key
    from fresh f
    order by f.idempotency_key
    on conflict (tenant_id, idempotency_key) where idempotency_key is not null do nothing
    returning id
)
select
    c.id,
    case when w.id is not null then 'RECORDED' when c.known or c.found then 'DUPLICATE' else 'NOT_FOUND' end as outcome
from checked c
left join written w on w.id = c.id
order by c.place
