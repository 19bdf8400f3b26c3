-- Writes a rating of one of the tenant's messages, once per key: the id follows from the tenant and the key.
with rated as (
    select m.id from messages m where {scope-tenant: m.tenant_id} and m.id = cast(:message_id as uuid)
),
known as (
    select f.id from feedback f where {scope-tenant: f.tenant_id} and f.id = cast(:id as uuid)
),
written as (
    insert into feedback (id, tenant_id, message_id, rating, comment, user_id, metadata)
    select
        cast(:id as uuid), cast(:scope_tenant_id as uuid), r.id, cast(:rating as integer),
        nullif(cast(:comment as text), ''), nullif(cast(:user_id as text), ''),
        jsonb_build_object('source', 'telemetry', 'idempotency_key', cast(:key as text))
    from rated r
    where not exists (select from known)
    on conflict do nothing
    returning id
)
select case
    when exists (select from written) then 'RECORDED'
    when exists (select from known) or exists (select from rated) then 'DUPLICATE'
    else 'NOT_FOUND' end as outcome
