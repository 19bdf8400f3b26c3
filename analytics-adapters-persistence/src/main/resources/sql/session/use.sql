-- Uses a refresh token. The row is locked first, so that of several who come with the same token one alone sees it unused.
with token as (
    select t.tenant_id, t.session_id, t.token_hash, t.used_at
    from analytics_refresh_tokens t
    where t.token_hash = cast(:hash as text)
    for update
),
used as (
    update analytics_refresh_tokens t
    set used_at = cast(:at as timestamptz)
    from token k
    where t.tenant_id = k.tenant_id and t.session_id = k.session_id and t.token_hash = k.token_hash and k.used_at is null
)
select s.id, s.tenant_id, s.admin_id, s.created_at, s.last_used_at, s.expires_at, s.revoked_at, k.used_at
from token k
join analytics_sessions s on s.tenant_id = k.tenant_id and s.id = k.session_id
