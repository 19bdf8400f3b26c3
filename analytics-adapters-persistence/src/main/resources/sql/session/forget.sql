-- Sessions that ended long ago, with their tokens.
with gone as (
    delete from analytics_sessions s
    where s.expires_at < cast(:ended_before as timestamptz) or s.revoked_at < cast(:ended_before as timestamptz)
       or s.last_used_at < cast(:idle_since as timestamptz)
    returning s.tenant_id, s.id
),
tokens as (
    delete from analytics_refresh_tokens t
    using gone g
    where t.tenant_id = g.tenant_id and t.session_id = g.id
)
select g.id from gone g
