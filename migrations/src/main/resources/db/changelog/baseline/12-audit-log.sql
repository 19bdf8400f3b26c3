--liquibase formatted sql

--changeset openhouse:baseline-audit_log splitStatements:false
do $$
begin
  if to_regclass('audit_log') is not null then
    return;
  end if;

  create table audit_log (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid references tenants (id),
    type varchar(50) not null,
    action varchar(100) not null,
    actor varchar(255),
    actor_id uuid,
    actor_role varchar(50),
    ip_address varchar(45),
    request_path text,
    request_payload jsonb,
    metadata jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index audit_log_actor_idx on audit_log (actor_id);
  create index audit_log_created_idx on audit_log (created_at);
  create index audit_log_ip_idx on audit_log (ip_address);
  create index audit_log_tenant_idx on audit_log (tenant_id);
  create index audit_log_type_idx on audit_log (type);
end $$;
