package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/overview}, the slow way. */
final class ReferenceDevelopment {
    private final Facts facts;
    private final RawData.Development development;

    /** The facts are those of the development alone. */
    private ReferenceDevelopment(Facts facts) {
        this.facts = facts;
        this.development = facts.development();
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Window window = facts.window(query);
        Map<String, @Nullable Object> json = new ReferenceDevelopment(facts).json();
        Volume now = new Volume(facts, window);
        json.putAll(now.json());
        json.put("meta", facts.meta(window, facts.testMessages(window), facts.tenantMismatches(window)));
        if (query.get("compare") != null) {
            Volume before = new Volume(facts, window.previous());
            json.put("previous", before.previous());
            json.put("delta", now.since(before));
        }
        return json;
    }

    private Map<String, @Nullable Object> json() {
        Window month = facts.range("30d");
        Map<String, @Nullable Object> json = object(
                "development",
                        object(
                                "id", development.id().toString(),
                                "name", development.name(),
                                "tenant_id", development.tenantId().toString(),
                                "tenant_name", facts.tenantName(development.tenantId())),
                "unit_count", facts.units.size(),
                "homeowner_count", facts.homeowners.size(),
                "message_count_30d",
                        facts.messages.stream()
                                .filter(row -> facts.in(month, row))
                                .count(),
                "question_count_30d", facts.questionsIn(month).size());
        json.put("document_count", facts.documents.size());
        json.put("tenant_wide_documents", facts.developer ? Missing.of("out_of_scope") : tenantWide());
        json.put("pdf_open_rate", new Openings(facts.data, development).pdfOpenRate());
        json.put("rag_chunk_coverage", new Coverage(facts.data).withUncovered(development));
        json.put("top_issues", new TopIssues(facts, development).json());
        json.put("active_homeowners_7d", facts.activeHomeowners().size());
        json.put("unanswered", Unanswered.share(facts.questionsIn(month)));
        json.put("last_activity_at", ReferenceDevelopments.lastActivity(facts));
        return json;
    }

    private long tenantWide() {
        return facts.data.documents.stream()
                .filter(document -> document.developmentId() == null)
                .filter(document -> document.tenantId().equals(development.tenantId()))
                .count();
    }
}
