package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of documents mean. */
final class DocumentDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "document.views",
                    "Views",
                    "How often the document was opened.",
                    "document events of kind view; without any event in the development the document's own counter",
                    List.of("document_views", "documents"),
                    "views",
                    ""),
            new MetricDefinition(
                    "document.downloads",
                    "Downloads",
                    "How often the document was downloaded.",
                    "document events of kind download; without any event in the development the document's own counter",
                    List.of("document_views", "documents"),
                    "downloads",
                    ""),
            new MetricDefinition(
                    "document.viewers",
                    "Viewers",
                    "Distinct homeowners who opened or downloaded it.",
                    "distinct homeowners of its events",
                    List.of("document_views", "units", "homeowners"),
                    "people",
                    "null where only counters are known (not_recorded)"),
            new MetricDefinition(
                    "document.opening_rate",
                    "Opening rate",
                    "Share of the homeowners it concerns who opened it.",
                    "distinct eligible homeowners who opened / eligible homeowners: of the same development, and of the same house type where the document has one",
                    List.of("document_views", "homeowners", "units"),
                    "ratio",
                    "null without document events (not_recorded) or without eligible homeowners (no_denominator)"),
            new MetricDefinition(
                    "document.cited",
                    "Cited",
                    "How often it was retrieved for an answer.",
                    "questions whose answer's cited_document_ids name it",
                    List.of("messages", "documents"),
                    "answers",
                    ""),
            new MetricDefinition(
                    "document.coverage",
                    "Coverage",
                    "Whether the assistant can look it up.",
                    "embedded: a chunk with an embedding; else failed or pending by its processing status; else not_embedded",
                    List.of("documents", "doc_chunks"),
                    "state",
                    ""),
            new MetricDefinition(
                    "document.matrix",
                    "Availability",
                    "Which kinds of documents each house type has.",
                    "per kind and house type the first that applies of own, development_wide, needs_review, failed, missing; active documents only",
                    List.of("documents", "house_types", "units"),
                    "state",
                    ""));

    private DocumentDefinitions() {}
}
