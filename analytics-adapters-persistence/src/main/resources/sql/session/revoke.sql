-- Ends a session; one that was ended before keeps its time.
with revoked as (
    update analytics_sessions s
    set revoked_at = cast(:at as timestamptz)
    where s.tenant_id = cast(:tenant_id as uuid) and s.revoked_at is null
      and s.id = cast(:id as uuid)
    returning s.id
)
select r.id from revoked r
