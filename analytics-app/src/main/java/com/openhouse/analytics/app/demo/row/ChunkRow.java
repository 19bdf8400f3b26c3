package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passage of a document; where it is {@code embedded}, the database makes up its embedding while loading. */
public record ChunkRow(
        UUID id,
        UUID tenantId,
        @Nullable UUID developmentId,
        @Nullable UUID documentId,
        int chunkIndex,
        String content,
        @Nullable String houseTypeCode,
        String sourceType,
        @Nullable UUID sourceId,
        boolean isImportant,
        @NotAColumn boolean embedded,
        Instant createdAt) {

    /** The same chunk, held by another tenant. */
    public ChunkRow ofTenant(UUID tenant) {
        return new ChunkRow(
                id,
                tenant,
                developmentId,
                documentId,
                chunkIndex,
                content,
                houseTypeCode,
                sourceType,
                sourceId,
                isImportant,
                embedded,
                createdAt);
    }
}
