--liquibase formatted sql

--changeset openhouse:baseline-house_types splitStatements:false
do $$
begin
  if to_regclass('house_types') is not null then
    return;
  end if;

  create table house_types (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid not null references developments (id),
    house_type_code text not null,
    name text,
    description text,
    total_floor_area_sqm numeric(10,2),
    room_dimensions jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index house_types_development_idx on house_types (development_id);
  create index house_types_tenant_dev_idx on house_types (tenant_id, development_id);
  create index house_types_tenant_idx on house_types (tenant_id);
  create unique index unique_dev_house_type_idx on house_types (development_id, house_type_code);
end $$;
