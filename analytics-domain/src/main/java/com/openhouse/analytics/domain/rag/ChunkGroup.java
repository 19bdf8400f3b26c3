package com.openhouse.analytics.domain.rag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of one development and one house type.
 *
 * @param developmentId null for chunks that the whole tenant shares
 * @param houseTypeCode the chunk's own, else its document's; null for all types
 * @param embedded those of them that have an embedding
 */
public record ChunkGroup(
        @Nullable UUID developmentId, @Nullable String houseTypeCode, long chunks, long embedded) {

    ChunkGroup and(ChunkGroup more) {
        return new ChunkGroup(developmentId, houseTypeCode, chunks + more.chunks, embedded + more.embedded);
    }
}
