package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which documents the assistant can read. */
final class Coverage {
    private final RawData data;

    Coverage(RawData data) {
        this.data = data;
    }

    /** Active documents with an embedded chunk among the active documents of a development. */
    Map<String, @Nullable Object> of(RawData.Development development) {
        List<RawData.Document> active = active(development);
        return ratio(active.stream().filter(this::embedded).count(), active.size());
    }

    Map<String, @Nullable Object> withUncovered(RawData.Development development) {
        Map<String, @Nullable Object> json = of(development);
        json.put(
                "uncovered",
                new Keyed(
                        "document_id",
                        active(development).stream()
                                .filter(document -> !embedded(document))
                                .map(document ->
                                        object("document_id", document.id().toString(), "title", document.title()))
                                .toList()));
        return json;
    }

    String stateOf(RawData.Document document) {
        if (embedded(document)) {
            return "embedded";
        }
        return switch (document.processingStatus()) {
            case "failed", "pending" -> document.processingStatus();
            default -> "not_embedded";
        };
    }

    private boolean embedded(RawData.Document document) {
        return data.chunks.stream()
                .anyMatch(chunk -> chunk.embedded()
                        && document.id().equals(chunk.documentId())
                        && document.tenantId().equals(chunk.tenantId()));
    }

    private List<RawData.Document> active(RawData.Development development) {
        return data.documents.stream()
                .filter(document -> development.id().equals(document.developmentId()))
                .filter(document -> document.status().equals("active"))
                .toList();
    }
}
