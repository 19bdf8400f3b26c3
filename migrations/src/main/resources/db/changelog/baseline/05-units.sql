--liquibase formatted sql

--changeset openhouse:baseline-units splitStatements:false
do $$
begin
  if to_regclass('units') is not null then
    return;
  end if;

  create table units (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid not null references developments (id),
    development_code text not null,
    unit_number text not null,
    unit_code text not null,
    unit_uid text not null constraint units_unit_uid_unique unique,
    address_line_1 text not null,
    address_line_2 text,
    city text,
    state_province text,
    postal_code text,
    country text,
    eircode text,
    property_designation text,
    property_type text,
    house_type_code text not null,
    bedrooms integer,
    bathrooms integer,
    square_footage integer,
    floor_area_m2 numeric(10,2),
    purchaser_name text,
    purchaser_email text,
    purchaser_phone text,
    consent_at timestamptz,
    mrpn text,
    electricity_account text,
    esb_eirgrid_number text,
    latitude numeric(9,6),
    longitude numeric(9,6),
    last_chat_at timestamptz,
    important_docs_agreed_version integer not null default 0,
    important_docs_agreed_at timestamptz,
    metadata jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index units_dev_code_house_type_idx on units (development_code, house_type_code);
  create index units_dev_code_unit_idx on units (development_code, unit_number);
  create index units_development_idx on units (development_id);
  create index units_tenant_dev_idx on units (tenant_id, development_id);
  create index units_tenant_idx on units (tenant_id);
  create index units_unit_uid_idx on units (unit_uid);
end $$;
