-- Sessions that ended before this, with their tokens.
with gone as (
    delete from analytics_sessions s
    where s.expires_at < cast(:ended_before as timestamptz) or s.revoked_at < cast(:ended_before as timestamptz)
    returning s.tenant_id, s.id
),
tokens as (
    delete from analytics_refresh_tokens t
    using gone g
    where t.tenant_id = g.tenant_id and t.session_id = g.id
)
select g.id from gone g
