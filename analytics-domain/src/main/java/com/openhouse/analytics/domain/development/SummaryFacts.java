package com.openhouse.analytics.domain.development;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts over one development, each from its own facts.
 *
 * @param activeHomeowners7d distinct homeowners of the development who asked, opened something or were seen in the rolling
 *     168 hours
 * @param questions30d questions of the last 30 days; likewise {@code eligible30d} and {@code unanswered30d}
 * @param documentEvents openings of documents, all time
 * @param pdfOpeners distinct homeowners of the development who opened one of its PDFs
 * @param readableDocuments active documents with an embedded chunk
 * @param lastActivityAt the latest question or opening; null before the first
 */
public record SummaryFacts(
        UUID developmentId,
        String name,
        UUID tenantId,
        String tenantName,
        long units,
        long homeowners,
        long activeHomeowners7d,
        long questions30d,
        long eligible30d,
        long unanswered30d,
        long documents,
        long activeDocuments,
        long readableDocuments,
        long documentEvents,
        long pdfOpeners,
        @Nullable Instant lastActivityAt) {}
