package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures by which developments are compared.
 *
 * @param unanswered unanswered / eligible questions of the last 30 days
 * @param pdfOpenRate homeowners who opened a PDF of the development / its homeowners; not recorded where nobody ever
 *     recorded an opening there
 * @param ragChunkCoverage active documents with an embedded chunk / active documents
 * @param lastActivityAt the latest question or opening of a document; null before the first
 */
public record DevelopmentSummary(
        UUID developmentId,
        String name,
        UUID tenantId,
        String tenantName,
        long units,
        long homeowners,
        long activeHomeowners7d,
        long questions30d,
        Ratio unanswered,
        long documents,
        Ratio pdfOpenRate,
        Ratio ragChunkCoverage,
        @Nullable Instant lastActivityAt) {

    public static DevelopmentSummary of(SummaryFacts facts) {
        return new DevelopmentSummary(
                facts.developmentId(),
                facts.name(),
                facts.tenantId(),
                facts.tenantName(),
                facts.units(),
                facts.homeowners(),
                facts.activeHomeowners7d(),
                facts.questions30d(),
                Ratio.of(facts.unanswered30d(), facts.eligible30d()),
                facts.documents(),
                facts.documentEvents() == 0
                        ? Ratio.notRecorded(facts.homeowners())
                        : Ratio.of(facts.pdfOpeners(), facts.homeowners()),
                Ratio.of(facts.readableDocuments(), facts.activeDocuments()),
                facts.lastActivityAt());
    }

    /** Notes what is null, under the place that the development has in an answer. */
    public void note(String prefix, Gaps gaps) {
        gaps.note(prefix + "unanswered", unanswered);
        gaps.noteRecorded(prefix + "pdf_open_rate", pdfOpenRate);
        gaps.note(prefix + "rag_chunk_coverage", ragChunkCoverage);
        gaps.note(prefix + "last_activity_at", lastActivityAt, Reason.NO_SAMPLES);
    }
}
