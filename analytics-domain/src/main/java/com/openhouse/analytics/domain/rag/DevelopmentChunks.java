package com.openhouse.analytics.domain.rag;

import java.util.UUID;

/** The chunks of one development; zeros where it has none. */
public record DevelopmentChunks(UUID developmentId, String name, long chunks, long embedded) {

    static DevelopmentChunks of(RagDevelopment development, ChunkCount count) {
        return new DevelopmentChunks(development.developmentId(), development.name(), count.chunks(), count.embedded());
    }
}
