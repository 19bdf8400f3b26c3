copy (
    select c.tenant_id, c.development_id, length(c.content) as length, c.embedding is not null as embedded
    from doc_chunks c
) to stdout (format csv, header)
