package com.openhouse.analytics.persistence.rag;

import com.openhouse.analytics.domain.rag.ChunkGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of one development and one house type, and how many of them have which flaw.
 *
 * @param contradicting whether their tenant is not their development's
 */
record ChunkRow(
        @Nullable UUID developmentId,
        @Nullable String houseTypeCode,
        boolean contradicting,
        long chunks,
        long embedded,
        long missingDocumentId,
        long danglingDocumentId,
        long otherSource,
        long tenantMismatch) {

    ChunkGroup group() {
        return new ChunkGroup(developmentId, houseTypeCode, chunks, embedded);
    }
}
