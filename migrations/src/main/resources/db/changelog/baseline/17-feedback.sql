--liquibase formatted sql

--changeset openhouse:baseline-feedback splitStatements:false
do $$
begin
  if to_regclass('feedback') is not null then
    return;
  end if;

  create table feedback (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    ticket_id uuid references tickets (id),
    message_id uuid references messages (id),
    rating integer,
    comment text,
    user_id varchar(255),
    metadata jsonb default '{}',
    created_at timestamptz not null default now()
  );

  create index feedback_rating_idx on feedback (rating);
  create index feedback_tenant_idx on feedback (tenant_id);
  create index feedback_ticket_idx on feedback (ticket_id);
end $$;
