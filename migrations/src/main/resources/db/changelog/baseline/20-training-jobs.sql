--liquibase formatted sql

--changeset openhouse:baseline-training_jobs splitStatements:false
do $$
begin
  if to_regclass('training_jobs') is not null then
    return;
  end if;

  create table training_jobs (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid references developments (id),
    file_name varchar(500) not null,
    file_type varchar(50) not null,
    status varchar(50) not null default 'pending',
    progress integer default 0,
    total_chunks integer default 0,
    processed_chunks integer default 0,
    error_message text,
    started_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );

  create index training_jobs_development_idx on training_jobs (development_id);
  create index training_jobs_status_idx on training_jobs (status);
  create index training_jobs_tenant_dev_idx on training_jobs (tenant_id, development_id);
  create index training_jobs_tenant_idx on training_jobs (tenant_id);
  create index training_jobs_tenant_status_idx on training_jobs (tenant_id, status);
end $$;
