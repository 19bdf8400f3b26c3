--liquibase formatted sql

--changeset openhouse:baseline-vector splitStatements:false
--comment: Embeddings need the extension only in tables that we create; without it they become real[], so nothing here may fail.
do $$
begin
  if to_regclass('doc_chunks') is null or to_regclass('rag_chunks') is null then
    create extension if not exists vector;
  end if;
exception when others then
  raise notice 'Going on without the vector extension: %', sqlerrm;
end $$;
