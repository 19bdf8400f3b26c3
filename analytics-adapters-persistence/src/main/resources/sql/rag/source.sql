-- Whether there are chunks with embeddings to count, whether the server can index them, and whether its pages may be read.
-- One plan serves all values.
select
    exists (select
            from pg_attribute a
            where a.attrelid = to_regclass('doc_chunks') and a.attname = 'embedding' and not a.attisdropped) as present,
    exists (select from pg_extension e where e.extname = 'vector') as vector,
    coalesce(to_regprocedure('get_raw_page(text,bigint)') is not null
             and (select r.rolsuper from pg_roles r where r.rolname = current_user), false) as inspectable
