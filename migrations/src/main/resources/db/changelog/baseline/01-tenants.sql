--liquibase formatted sql

--changeset openhouse:baseline-tenants splitStatements:false
do $$
begin
  if to_regclass('tenants') is not null then
    return;
  end if;

  create table tenants (
    id uuid default gen_random_uuid() primary key,
    name text not null,
    slug text not null constraint tenants_slug_unique unique,
    logo_url text,
    brand jsonb not null default '{}',
    contact jsonb not null default '{}',
    description text,
    theme_color text default '#3b82f6',
    created_at timestamptz default now()
  );

  create index slug_idx on tenants (slug);
end $$;
