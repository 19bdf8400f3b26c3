package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.RecordedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the table has no columns for. */
final class AuditMetadata {

    /** Tells events of this product from those of the existing application, which are counted elsewhere. */
    private static final String WRITER = "openhouse-analytics";

    private AuditMetadata() {}

    static Map<String, Object> of(RecordedRequest request) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("route", request.route());
        metadata.put("method", request.method());
        metadata.put("status", request.status());
        metadata.put("duration_ms", request.durationMs());
        putKnown(metadata, "code", request.code());
        return metadata;
    }

    static Map<String, Object> of(AccessEvent event, long times) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("writer", WRITER);
        putKnown(metadata, "filter", event.filter());
        putKnown(metadata, "rows", event.rows());
        putKnown(metadata, "outcome", event.outcome());
        putKnown(metadata, "times", times > 1 ? times : null);
        return metadata;
    }

    private static void putKnown(Map<String, Object> metadata, String name, @Nullable Object value) {
        if (value != null) {
            metadata.put(name, value);
        }
    }
}
