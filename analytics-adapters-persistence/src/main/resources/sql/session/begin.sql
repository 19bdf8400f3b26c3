-- A new session with the first token that renews it.
with begun as (
    insert into analytics_sessions (tenant_id, id, admin_id, created_at, last_used_at, expires_at)
    values (cast(:tenant_id as uuid), cast(:id as uuid), cast(:admin_id as uuid), cast(:created_at as timestamptz),
            cast(:created_at as timestamptz), cast(:expires_at as timestamptz))
    returning id
),
issued as (
    insert into analytics_refresh_tokens (tenant_id, session_id, token_hash, issued_at)
    values (cast(:tenant_id as uuid), cast(:id as uuid), cast(:hash as text), cast(:created_at as timestamptz))
)
select b.id from begun b
