--liquibase formatted sql

--changeset openhouse:baseline-rag_chunks splitStatements:false
do $$
begin
  if to_regclass('rag_chunks') is not null then
    return;
  end if;

  create table rag_chunks (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid not null references developments (id),
    house_type_code text,
    document_id uuid not null references documents (id),
    chunk_index integer not null,
    content text not null,
    embedding real[],
    created_at timestamptz not null default now()
  );

  if to_regtype('vector') is not null then
    alter table rag_chunks alter column embedding type vector(1536) using null;
  end if;

  create index rag_chunks_dev_house_type_idx on rag_chunks (development_id, house_type_code);
  create index rag_chunks_development_idx on rag_chunks (development_id);
  create index rag_chunks_document_idx on rag_chunks (document_id);
  create index rag_chunks_tenant_dev_idx on rag_chunks (tenant_id, development_id);
  create index rag_chunks_tenant_idx on rag_chunks (tenant_id);
end $$;
