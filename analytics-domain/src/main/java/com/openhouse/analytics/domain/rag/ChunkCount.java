package com.openhouse.analytics.domain.rag;

import java.util.Collection;

/** Chunks, and those of them that have an embedding. */
public record ChunkCount(long chunks, long embedded) {

    static ChunkCount of(Collection<ChunkGroup> groups) {
        return new ChunkCount(
                groups.stream().mapToLong(ChunkGroup::chunks).sum(),
                groups.stream().mapToLong(ChunkGroup::embedded).sum());
    }
}
