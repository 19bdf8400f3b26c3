--liquibase formatted sql

--changeset openhouse:insight-columns-doc_chunks splitStatements:false
--comment: Made by hand on a server without vectors, the table may lack its embeddings; it gets an empty column of the type that new tables have.
do $$
begin
  if exists (
    select from pg_attribute
    where attrelid = to_regclass('doc_chunks') and attname = 'embedding' and not attisdropped
  ) then
    return;
  end if;

  perform set_config('lock_timeout', '15s', true);
  if to_regtype('vector') is not null then
    alter table doc_chunks add column embedding vector(1536);
  else
    alter table doc_chunks add column embedding real[];
  end if;
end $$;
