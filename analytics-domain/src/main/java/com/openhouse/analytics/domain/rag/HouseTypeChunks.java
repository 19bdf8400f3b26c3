package com.openhouse.analytics.domain.rag;

import org.jspecify.annotations.Nullable;

/**
 * Chunks that concern one house type.
 *
 * @param houseTypeCode null for chunks that concern all types
 * @param label the code, or {@value #ALL_TYPES}
 * @param units homes of that type; null for all types
 * @param flag {@value #NO_CHUNKS} where homes of the type have nothing of their own to look up
 */
public record HouseTypeChunks(
        @Nullable String houseTypeCode,
        String label,
        long chunks,
        long embedded,
        @Nullable Long units,
        @Nullable String flag) {

    public static final String ALL_TYPES = "all_types";
    public static final String NO_CHUNKS = "no_chunks";

    static HouseTypeChunks ofAllTypes(ChunkCount count) {
        return new HouseTypeChunks(null, ALL_TYPES, count.chunks(), count.embedded(), null, null);
    }

    static HouseTypeChunks ofType(String code, ChunkCount count, long units) {
        String flag = units > 0 && count.chunks() == 0 ? NO_CHUNKS : null;
        return new HouseTypeChunks(code, code, count.chunks(), count.embedded(), units, flag);
    }
}
