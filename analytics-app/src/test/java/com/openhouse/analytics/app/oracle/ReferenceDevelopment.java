package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/overview}, the slow way. */
final class ReferenceDevelopment {
    private final Facts facts;
    private final RawData.Development development;
    private final boolean developer;

    /** The facts are those of the development alone. */
    ReferenceDevelopment(Facts facts, RawData.Development development, boolean developer) {
        this.facts = facts;
        this.development = development;
        this.developer = developer;
    }

    Map<String, @Nullable Object> json() {
        Window month = facts.range("30d");
        Map<String, @Nullable Object> json = object(
                "development",
                        object(
                                "id", development.id().toString(),
                                "name", development.name(),
                                "tenant_id", development.tenantId().toString()),
                "unit_count", facts.units.size(),
                "homeowner_count", facts.homeowners.size(),
                "message_count_30d",
                        facts.messages.stream()
                                .filter(row -> facts.in(month, row))
                                .count(),
                "question_count_30d",
                        facts.questions.stream()
                                .filter(question -> facts.in(month, question.row()))
                                .count());
        json.put("document_count", facts.documents.size());
        json.put("tenant_wide_documents", developer ? Missing.of("out_of_scope") : tenantWide());
        json.put("pdf_open_rate", new Openings(facts.data, development).pdfOpenRate());
        json.put("rag_chunk_coverage", new Coverage(facts.data).withUncovered(development));
        json.put("top_issues", new TopIssues(facts, development).json());
        json.put(
                "message_count_by_day",
                new ReferenceChat(facts, month, 10).json().get("message_count_by_day"));
        return json;
    }

    private long tenantWide() {
        return facts.data.documents.stream()
                .filter(document -> document.developmentId() == null)
                .filter(document -> document.tenantId().equals(development.tenantId()))
                .count();
    }
}
