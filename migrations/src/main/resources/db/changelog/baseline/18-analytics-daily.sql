--liquibase formatted sql

--changeset openhouse:baseline-analytics_daily splitStatements:false
do $$
begin
  if to_regclass('analytics_daily') is not null then
    return;
  end if;

  create table analytics_daily (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    metric varchar(100) not null,
    value numeric(15,2) not null,
    date timestamptz not null,
    created_at timestamptz not null default now()
  );

  create index analytics_date_idx on analytics_daily (date);
  create index analytics_metric_idx on analytics_daily (metric);
  create index analytics_tenant_date_idx on analytics_daily (tenant_id, date);
  create index analytics_tenant_idx on analytics_daily (tenant_id);
end $$;
