-- A session, whether it goes on or not.
select s.id, s.tenant_id, s.admin_id, s.created_at, s.last_used_at, s.expires_at, s.revoked_at
from analytics_sessions s
where s.tenant_id = cast(:tenant_id as uuid) and s.id = cast(:id as uuid)
