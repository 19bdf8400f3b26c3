package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/documents}, the slow way. */
final class ReferenceDocuments {
    private final Facts facts;
    private final Openings openings;
    private final Coverage coverage;

    /** The facts are those of the development alone. */
    ReferenceDocuments(Facts facts, RawData.Development development) {
        this.facts = facts;
        this.openings = new Openings(facts.data, development);
        this.coverage = new Coverage(facts.data);
    }

    Map<String, @Nullable Object> json() {
        return object(
                "items",
                new Keyed(
                        "document_id",
                        facts.documents.stream().map(this::document).toList()),
                "total",
                facts.documents.size());
    }

    private Map<String, @Nullable Object> document(RawData.Document document) {
        Map<String, @Nullable Object> json = object(
                "document_id", document.id().toString(),
                "title", document.title(),
                "document_type", document.documentType(),
                "house_type_code", document.houseTypeCode(),
                "is_pdf", Openings.isPdf(document),
                "cited", cited(document),
                "source", source(document),
                "coverage", coverage.stateOf(document),
                "opening_rate", openings.openingRate(document));
        if (source(document).equals("events")) {
            json.put("views", count(document, "view"));
            json.put("downloads", count(document, "download"));
            json.put("viewers", openings.viewers(document));
            json.put("last_opened_at", lastOpened(document));
        }
        if (source(document).equals("counter")) {
            json.put("views", counter(document.viewCount()));
            json.put("downloads", counter(document.downloadCount()));
        }
        return json;
    }

    private long cited(RawData.Document document) {
        return facts.questions.stream()
                .map(Question::answerRow)
                .filter(row -> row != null && row.citedDocumentIds() != null)
                .filter(row -> row.citedDocumentIds().contains(document.id().toString()))
                .count();
    }

    private String source(RawData.Document document) {
        if (!openings.events.isEmpty()) {
            return "events";
        }
        return counter(document.viewCount()) + counter(document.downloadCount()) > 0 ? "counter" : "none";
    }

    private static int counter(@Nullable Integer counter) {
        return counter == null ? 0 : counter;
    }

    private long count(RawData.Document document, String kind) {
        return openings.of(document).stream()
                .filter(event -> event.row().kind().equals(kind))
                .count();
    }

    private @Nullable Instant lastOpened(RawData.Document document) {
        return openings.of(document).stream()
                .map(event -> event.row().occurredAt())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
