package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/documents}, the slow way; the facts are the development's. */
final class ReferenceDocuments {
    static final List<String> ORDERS = List.of(
            "title",
            "document_type",
            "house_type_code",
            "is_pdf",
            "views",
            "downloads",
            "viewers",
            "opening_rate",
            "cited",
            "last_opened_at",
            "source",
            "coverage");

    private final Facts facts;
    private final Openings openings;
    private final Coverage coverage;

    private ReferenceDocuments(Facts facts) {
        this.facts = facts;
        this.openings = new Openings(facts.data, facts.development());
        this.coverage = new Coverage(facts.data);
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        ReferenceDocuments documents = new ReferenceDocuments(facts);
        List<Listed> rows = facts.documents.stream().map(documents::listed).toList();
        Map<String, @Nullable Object> json = new ReferenceList(rows, query).json("document_id", "title", Map.of());
        json.put("meta", facts.metaOfAllTime());
        return json;
    }

    private Listed listed(RawData.Document document) {
        return new Listed(
                row(document),
                Map.of(),
                Listed.texts(
                        document.title(),
                        document.fileName(),
                        document.documentType(),
                        document.kind(),
                        document.houseTypeCode()));
    }

    private Map<String, @Nullable Object> row(RawData.Document document) {
        String source = source(document);
        Map<String, @Nullable Object> json = object(
                "document_id", document.id().toString(),
                "title", document.title(),
                "document_type", document.documentType(),
                "document_kind", document.kind(),
                "house_type_code", document.houseTypeCode(),
                "is_pdf", Openings.isPdf(document),
                "cited", cited(document),
                "source", source,
                "coverage", coverage.stateOf(document),
                "opening_rate", openings.openingRate(document));
        json.putAll(
                switch (source) {
                    case "events" -> byEvents(document);
                    case "counter" ->
                        told(counter(document.viewCount()), counter(document.downloadCount()), null, null, null);
                    default -> told(null, null, null, null, null);
                });
        return json;
    }

    private Map<String, @Nullable Object> byEvents(RawData.Document document) {
        Instant last = Moments.latest(
                openings.of(document).stream().map(event -> event.row().occurredAt()));
        return told(
                count(document, "view"), count(document, "download"), openings.viewers(document), last, "no_samples");
    }

    private static Map<String, @Nullable Object> told(
            @Nullable Long views,
            @Nullable Long downloads,
            @Nullable Long viewers,
            @Nullable Instant last,
            @Nullable String neverOpened) {
        return object(
                "views", Missing.or(views, "not_recorded"),
                "downloads", Missing.or(downloads, "not_recorded"),
                "viewers", Missing.or(viewers, "not_recorded"),
                "last_opened_at", Missing.or(last, neverOpened == null ? "not_recorded" : neverOpened));
    }

    private long cited(RawData.Document document) {
        return facts.questions.stream()
                .filter(Question::answered)
                .filter(question ->
                        question.citedDocumentIds().contains(document.id().toString()))
                .count();
    }

    private String source(RawData.Document document) {
        if (!openings.events.isEmpty()) {
            return "events";
        }
        return counter(document.viewCount()) + counter(document.downloadCount()) > 0 ? "counter" : "none";
    }

    private static long counter(@Nullable Integer counter) {
        return counter == null ? 0 : counter;
    }

    private long count(RawData.Document document, String kind) {
        return openings.of(document).stream()
                .filter(event -> event.row().kind().equals(kind))
                .count();
    }
}
