package com.openhouse.analytics.persistence.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A development of a tenant, with what stands and lies in it. */
public record Estate(Rows rows, UUID tenant, UUID id) {

    public static Estate of(Rows rows, UUID tenant, String name) {
        return new Estate(rows, tenant, rows.development(tenant, name));
    }

    public UUID home(String houseType, String purchaserEmail) {
        UUID unit = rows.unit(tenant, id, purchaserEmail);
        rows.run("update units set house_type_code = '" + houseType + "' where id = '" + unit + "'");
        return unit;
    }

    public UUID homeowner(String email) {
        return rows.homeowner(tenant, id, email);
    }

    public UUID houseType(String code) {
        return rows.insert("house_types", Map.of("tenant_id", tenant, "development_id", id, "house_type_code", code));
    }

    /** A completed, active PDF unless the columns say otherwise. */
    public UUID document(String title, Map<String, Object> columns) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of(
                "tenant_id",
                tenant,
                "development_id",
                id,
                "document_type",
                "floor_plan",
                "title",
                title,
                "file_name",
                title + ".pdf",
                "relative_path",
                "/" + title,
                "processing_status",
                "complete"));
        row.putAll(columns);
        return rows.insert("documents", row);
    }

    public void chunk(UUID document, boolean embedded) {
        UUID chunk = rows.insert(
                "doc_chunks",
                Map.of(
                        "tenant_id", tenant,
                        "development_id", id,
                        "document_id", document,
                        "content", "text",
                        "source_type", "document"));
        if (embedded) {
            rows.embed(chunk);
        }
    }

    public void opened(UUID document, UUID homeowner, String kind, Instant at) {
        opened(document, kind, at, Map.of("homeowner_id", homeowner));
    }

    public void opened(UUID document, String kind, Instant at, Map<String, Object> who) {
        Map<String, Object> row = new LinkedHashMap<>(
                Map.of("tenant_id", tenant, "document_id", document, "kind", kind, "occurred_at", at));
        row.putAll(who);
        rows.insert("document_views", row);
    }

    /** A question from a home, with its answer. */
    public UUID asked(UUID home, Instant at, String topic) {
        return rows.message(
                tenant,
                id,
                at,
                Map.of(
                        "user_id",
                        home.toString(),
                        "user_message",
                        "A question about " + topic,
                        "ai_message",
                        "An answer",
                        "metadata",
                        Rows.Json.of("{\"topic\":\"" + topic + "\"}")));
    }
}
