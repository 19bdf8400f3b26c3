--liquibase formatted sql

--changeset openhouse:baseline-analytics_events splitStatements:false
do $$
begin
  if to_regclass('analytics_events') is not null then
    return;
  end if;

  create table analytics_events (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid references developments (id),
    event_type varchar(50) not null,
    event_data jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index analytics_events_created_at_idx on analytics_events (created_at);
  create index analytics_events_development_idx on analytics_events (development_id);
  create index analytics_events_tenant_dev_created_idx on analytics_events (tenant_id, development_id, created_at);
  create index analytics_events_tenant_idx on analytics_events (tenant_id);
  create index analytics_events_type_idx on analytics_events (event_type);
end $$;
