--liquibase formatted sql

--changeset openhouse:baseline-tickets splitStatements:false
do $$
begin
  if to_regclass('tickets') is not null then
    return;
  end if;

  create table tickets (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    unit_id uuid references units (id),
    issue_type_id uuid references issue_types (id),
    title varchar(500) not null,
    description text,
    status varchar(50) not null default 'open',
    priority varchar(50) default 'medium',
    assigned_to uuid references admins (id),
    reporter_name varchar(255),
    reporter_email varchar(255),
    reporter_phone varchar(50),
    photo_urls jsonb default '[]',
    metadata jsonb default '{}',
    resolved_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );

  create index tickets_assigned_idx on tickets (assigned_to);
  create index tickets_status_idx on tickets (status);
  create index tickets_tenant_idx on tickets (tenant_id);
  create index tickets_unit_idx on tickets (unit_id);
end $$;
