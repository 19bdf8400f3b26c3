package com.openhouse.analytics.domain.rag;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Counts over all chunks in scope.
 *
 * @param characters summed length of the contents
 * @param p5 length that 5 % of the chunks stay below; null without chunks, like {@code p95}
 * @param tenantMismatch chunks whose tenant is not their document's
 * @param embeddingsLast7d chunks with an embedding of the rolling 168 hours before now
 */
public record ChunkFacts(
        long chunks,
        long characters,
        @Nullable BigDecimal p5,
        @Nullable BigDecimal p95,
        long missingDocumentId,
        long danglingDocumentId,
        long otherSource,
        long tenantMismatch,
        long embeddingsLast7d) {}
