--liquibase formatted sql

--changeset openhouse:baseline-doc_chunks splitStatements:false
do $$
begin
  if to_regclass('doc_chunks') is not null then
    return;
  end if;

  create table doc_chunks (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid references developments (id),
    document_id uuid references documents (id),
    chunk_index integer default 0,
    content text not null,
    embedding real[],
    house_type_code text,
    source_type varchar(50) not null,
    source_id uuid,
    is_important boolean not null default false,
    metadata jsonb default '{}',
    created_at timestamptz not null default now()
  );

  if to_regtype('vector') is not null then
    alter table doc_chunks alter column embedding type vector(1536) using null;
  end if;

  create index doc_chunks_dev_house_type_idx on doc_chunks (development_id, house_type_code);
  create index doc_chunks_development_idx on doc_chunks (development_id);
  create index doc_chunks_document_idx on doc_chunks (document_id);
  create index doc_chunks_source_idx on doc_chunks (source_type, source_id);
  create index doc_chunks_tenant_dev_idx on doc_chunks (tenant_id, development_id);
  create index doc_chunks_tenant_idx on doc_chunks (tenant_id);
  create index doc_chunks_tenant_source_idx on doc_chunks (tenant_id, source_type, source_id);
end $$;
