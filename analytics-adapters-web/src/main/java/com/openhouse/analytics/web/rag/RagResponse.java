package com.openhouse.analytics.web.rag;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.openhouse.analytics.domain.rag.IndexStatus;
import com.openhouse.analytics.domain.rag.NodesBasis;
import com.openhouse.analytics.web.answer.Meta;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published shape of the figures over chunks; without a table of chunks all but the health is null. */
record RagResponse(
        @Nullable List<Development> chunksPerDevelopment,
        @Nullable Count sharedChunks,
        @Nullable BigDecimal avgChunkLength,
        @Nullable Length chunkLength,
        @Nullable List<HouseType> houseTypeDistribution,
        @Nullable List<Group> houseTypesByDevelopment,
        @Nullable Long orphanChunks,
        @Nullable Orphans orphans,
        @Nullable Long tenantMismatchChunks,

        @JsonProperty("embeddings_generated_last_7d") @Nullable Long embeddingsLast7d,

        @Nullable List<Day> embeddingsByDay,
        Health vectorIndexHealth,
        Meta meta) {

    record Development(UUID developmentId, String name, long chunks, long embedded) {}

    record Count(long chunks, long embedded) {}

    record Length(@Nullable BigDecimal p5, @Nullable BigDecimal p95, long n) {}

    /** @param label the code, or {@code all_types} where there is none */
    record HouseType(
            @Nullable String houseTypeCode,
            String label,
            long chunks,
            long embedded,
            @Nullable Long units,
            @Nullable String flag) {}

    /** @param developmentId null for shared chunks */
    record Group(@Nullable UUID developmentId, @Nullable String houseTypeCode, long chunks, long embedded) {}

    record Orphans(long missingDocumentId, long danglingDocumentId, long otherSource) {}

    record Day(LocalDate date, long embeddings, boolean partial) {}

    record Health(
            IndexStatus status,
            String reason,
            @Nullable Long indexableRows,
            @Nullable List<Index> indexes) {}

    record Index(
            String name,
            String method,
            boolean valid,
            boolean partial,
            @Nullable Long nodes,
            NodesBasis nodesBasis,
            @Nullable Long indexedRows,
            @Nullable Long sizeBytes,
            @Nullable Integer m,
            @Nullable Integer efConstruction,
            @Nullable Integer lists,
            long scans,
            long deadTuples,
            @Nullable Instant lastVacuum) {}
}
