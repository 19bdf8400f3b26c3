--liquibase formatted sql

--changeset openhouse:baseline-messages splitStatements:false
do $$
begin
  if to_regclass('messages') is not null then
    return;
  end if;

  create table messages (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid references developments (id),
    house_id uuid references homeowners (id) on delete set null,
    user_id varchar(255) not null,
    sender varchar(20),
    content text not null,
    user_message text,
    ai_message text,
    source varchar(50) not null default 'chat',
    metadata jsonb,
    token_count integer default 0,
    cost_usd numeric(10,6) default '0',
    latency_ms integer,
    cited_document_ids text[],
    created_at timestamptz not null default now()
  );

  create index messages_development_idx on messages (development_id);
  create index messages_house_created_idx on messages (house_id, created_at);
  create index messages_house_idx on messages (house_id);
  create index messages_source_idx on messages (source);
  create index messages_tenant_dev_idx on messages (tenant_id, development_id);
  create index messages_tenant_idx on messages (tenant_id);
  create index messages_user_idx on messages (user_id);
end $$;
