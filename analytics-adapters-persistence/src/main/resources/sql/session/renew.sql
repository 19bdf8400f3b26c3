-- The next token of a session, which thereby was used now.
with renewed as (
    update analytics_sessions s
    set last_used_at = greatest(s.last_used_at, cast(:at as timestamptz))
    where s.tenant_id = cast(:tenant_id as uuid) and s.id = cast(:id as uuid)
    returning s.id
),
issued as (
    insert into analytics_refresh_tokens (tenant_id, session_id, token_hash, issued_at)
    values (cast(:tenant_id as uuid), cast(:id as uuid), cast(:hash as text), cast(:at as timestamptz))
)
select r.id from renewed r
