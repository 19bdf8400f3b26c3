--liquibase formatted sql

--changeset openhouse:baseline-documents splitStatements:false
do $$
begin
  if to_regclass('documents') is not null then
    return;
  end if;

  create table documents (
    id uuid default gen_random_uuid() primary key,
    tenant_id uuid not null references tenants (id),
    development_id uuid references developments (id),
    house_type_id uuid references house_types (id),
    house_type_code text,
    document_type text not null,
    doc_kind text,
    mapping_confidence double precision,
    auto_mapped boolean not null default false,
    needs_review boolean not null default false,
    title text not null,
    file_name text not null,
    relative_path text not null,
    storage_url text,
    ai_tags jsonb,
    original_file_name text,
    mime_type varchar(100),
    size_kb integer,
    file_url text,
    uploaded_by uuid references admins (id),
    version integer not null default 1,
    status varchar(50) not null default 'active',
    processing_status varchar(50) not null default 'pending',
    processing_error text,
    chunks_count integer default 0,
    view_count integer default 0,
    download_count integer default 0,
    is_important boolean not null default false,
    important_rank integer,
    metadata jsonb default '{}',
    updated_at timestamptz not null default now(),
    created_at timestamptz not null default now()
  );

  create index documents_auto_mapped_confidence_idx on documents (auto_mapped, mapping_confidence);
  create index documents_dev_house_type_idx on documents (development_id, house_type_code, document_type);
  create index documents_development_idx on documents (development_id);
  create index documents_doc_kind_idx on documents (development_id, doc_kind);
  create index documents_doc_type_idx on documents (document_type);
  create index documents_house_type_idx on documents (house_type_id);
  create index documents_needs_review_idx on documents (needs_review);
  create index documents_tenant_dev_idx on documents (tenant_id, development_id);
  create index documents_tenant_idx on documents (tenant_id);
end $$;
