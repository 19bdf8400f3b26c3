package com.openhouse.analytics.persistence.rag;

import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes chunks and documents; an embedding is written beside, because its type differs between servers. */
record Chunks(Rows rows) {

    UUID chunk(UUID tenant, UUID development, String content, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "tenant_id", tenant, "content", content, "source_type", "document", "created_at", Instant.EPOCH));
        if (development != null) {
            columns.put("development_id", development);
        }
        columns.putAll(more);
        return rows.insert("doc_chunks", columns);
    }

    UUID document(UUID tenant, UUID development, String houseType) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "tenant_id", tenant,
                "development_id", development,
                "document_type", "specification",
                "title", "Specification",
                "file_name", "spec.pdf",
                "relative_path", "spec.pdf"));
        if (houseType != null) {
            columns.put("house_type_code", houseType);
        }
        return rows.insert("documents", columns);
    }

    /** Gives a chunk an embedding that differs from all others. */
    void embed(UUID chunk) {
        rows.run("""
                update doc_chunks
                set embedding = cast((select array_agg(random()) from generate_series(1, 1536)) as vector(1536))
                where id = '%s'""".formatted(chunk));
    }
}
