package com.openhouse.analytics.domain.rag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One HNSW or IVFFlat index on the chunks.
 *
 * @param nodes null when unknown; several rows with the same embedding share a node
 * @param m neighbours per node, for HNSW; null for IVFFlat, like {@code efConstruction}
 * @param lists for IVFFlat; null for HNSW
 * @param deadTuples dead rows of the table
 * @param lastVacuum of the table; null when it never was
 */
public record VectorIndex(
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
        @Nullable Instant lastVacuum) {

    static VectorIndex of(IndexFacts facts) {
        NodesBasis basis = facts.nodesBasis();
        Long nodes =
                switch (basis) {
                    case EXACT -> facts.exactNodes();
                    case ESTIMATE -> Long.valueOf(facts.estimatedNodes());
                    case UNKNOWN -> null;
                };
        return new VectorIndex(
                facts.name(),
                facts.method(),
                facts.valid(),
                facts.partial(),
                nodes,
                basis,
                facts.indexedRows(),
                facts.sizeBytes(),
                facts.m(),
                facts.efConstruction(),
                facts.lists(),
                facts.scans(),
                facts.deadTuples(),
                facts.lastVacuum());
    }
}
