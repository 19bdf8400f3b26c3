package com.openhouse.analytics.persistence.rag;

import com.openhouse.analytics.domain.rag.ChunkGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of one development and one house type that have one flaw or none; those of no development are of one tenant each.
 *
 * @param contradicting whether their tenant is not their development's
 * @param flaw what is wrong with what they say of their document, one of the names below; null where nothing is
 */
record ChunkRow(
        @Nullable UUID developmentId,
        @Nullable String houseTypeCode,
        boolean contradicting,
        @Nullable String flaw,
        long chunks,
        long embedded) {

    static final String MISSING_DOCUMENT_ID = "missing_document_id";
    static final String DANGLING_DOCUMENT_ID = "dangling_document_id";
    static final String OTHER_SOURCE = "other_source";
    static final String TENANT_MISMATCH = "tenant_mismatch";

    ChunkGroup group() {
        return new ChunkGroup(developmentId, houseTypeCode, chunks, embedded);
    }
}
