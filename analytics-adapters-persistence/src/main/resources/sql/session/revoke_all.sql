-- Ends all sessions of an account; those that were ended before keep their time.
with revoked as (
    update analytics_sessions s
    set revoked_at = cast(:at as timestamptz)
    where s.tenant_id = cast(:tenant_id as uuid) and s.revoked_at is null
      and s.admin_id = cast(:admin_id as uuid)
    returning s.id
)
select r.id from revoked r
