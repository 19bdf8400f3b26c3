--liquibase formatted sql

--changeset openhouse:baseline-issue_types splitStatements:false
do $$
begin
  if to_regclass('issue_types') is not null then
    return;
  end if;

  create table issue_types (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    code varchar(100) not null,
    name varchar(255) not null,
    description text,
    category varchar(100),
    priority varchar(50) default 'medium',
    sla_hours integer,
    active boolean not null default true,
    created_at timestamptz not null default now()
  );

  create index issue_types_category_idx on issue_types (category);
  create index issue_types_code_idx on issue_types (code);
  create index issue_types_tenant_idx on issue_types (tenant_id);
end $$;
