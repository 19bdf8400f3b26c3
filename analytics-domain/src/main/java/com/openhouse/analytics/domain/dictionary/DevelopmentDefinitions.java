package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of a development mean. */
final class DevelopmentDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "development.unit_count",
                    "Units",
                    "Homes of the development.",
                    "count of units",
                    List.of("units"),
                    "homes",
                    ""),
            new MetricDefinition(
                    "development.homeowner_count",
                    "Homeowners",
                    "Homeowners of the development.",
                    "count of homeowners",
                    List.of("homeowners"),
                    "people",
                    ""),
            new MetricDefinition(
                    "development.message_count_30d",
                    "Messages, 30 days",
                    "Message rows of today and the 29 days before.",
                    "count of message rows of the window",
                    List.of("messages"),
                    "messages",
                    ""),
            new MetricDefinition(
                    "development.question_count_30d",
                    "Questions, 30 days",
                    "Questions of today and the 29 days before.",
                    "count of questions of the window",
                    List.of("messages"),
                    "questions",
                    ""),
            new MetricDefinition(
                    "development.document_count",
                    "Documents",
                    "Documents of the development; beside it those of the whole company.",
                    "count of documents of the development",
                    List.of("documents"),
                    "documents",
                    "tenant_wide_documents is null for a developer (out_of_scope)"),
            new MetricDefinition(
                    "development.pdf_open_rate",
                    "PDF open rate",
                    "Share of homeowners who opened or downloaded at least one PDF.",
                    "homeowners with an event on a PDF of the development / homeowners",
                    List.of("document_views", "documents", "homeowners"),
                    "ratio",
                    "null without any document event in the development (not_recorded) or without homeowners (no_denominator)"),
            new MetricDefinition(
                    "development.rag_chunk_coverage",
                    "Knowledge coverage",
                    "Share of active documents that the assistant can look up.",
                    "active documents with at least one embedded chunk / active documents",
                    List.of("documents", "doc_chunks"),
                    "ratio",
                    "null without active documents (no_denominator)"),
            new MetricDefinition(
                    "development.top_issues",
                    "Top issues",
                    "What is asked about, week by week.",
                    "questions by topic and ISO week: the 12 most asked topics, then other, then unclassified; likewise by house type per 100 homes",
                    List.of("messages", "units"),
                    "questions",
                    "per_100_homes is null for a type without homes (no_denominator)"),
            new MetricDefinition(
                    "development.last_activity_at",
                    "Last activity",
                    "When somebody last asked or opened a document.",
                    "latest question or document event",
                    List.of("messages", "document_views"),
                    "time",
                    "null when nothing has happened yet (no_samples)"));

    private DevelopmentDefinitions() {}
}
