package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of a house type, a development or a whole tenant. */
public record DocumentRow(
        UUID id,
        UUID tenantId,
        @Nullable UUID developmentId,
        @Nullable UUID houseTypeId,
        @Nullable String houseTypeCode,
        String documentType,
        @Nullable String docKind,
        @Nullable Double mappingConfidence,
        boolean autoMapped,
        boolean needsReview,
        String title,
        String fileName,
        String relativePath,
        @Nullable String mimeType,
        int sizeKb,
        int version,
        String status,
        String processingStatus,
        @Nullable String processingError,
        int chunksCount,
        int viewCount,
        int downloadCount,
        boolean isImportant,
        @Nullable Integer importantRank,
        Instant updatedAt,
        Instant createdAt) {}
