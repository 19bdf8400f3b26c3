-- Adds entries to the audit log, all or none.
insert into audit_log (id, tenant_id, type, action, actor, actor_id, actor_role, ip_address, request_path, metadata, created_at)
select e.id, e.tenant_id, e.type, e.action, e.actor, e.actor_id, e.actor_role, e.ip_address, e.request_path, e.metadata, e.created_at
from jsonb_to_recordset(cast(:entries as jsonb)) as e (
    id uuid, tenant_id uuid, type text, action text, actor text, actor_id uuid, actor_role text, ip_address text, request_path text,
    metadata jsonb, created_at timestamptz)
