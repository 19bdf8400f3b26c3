f.tenant_id, f.development_id, unnest(f.cited) as document_id, count(*) as answers
