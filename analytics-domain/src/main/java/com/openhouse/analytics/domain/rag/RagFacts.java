package com.openhouse.analytics.domain.rag;

import java.util.List;

/**
 * Counts as they come from the rows.
 *
 * @param developments every development in scope, by name
 * @param groups counts that add up where a development and house type is there more than once
 * @param contradictingChunks chunks whose tenant is not their development's; in no figure
 */
public record RagFacts(
        List<RagDevelopment> developments,
        List<ChunkGroup> groups,
        ChunkFacts chunks,
        List<HouseTypeUnits> homes,
        List<EmbeddingDayFacts> embeddings,
        VectorIndexHealth health,
        long contradictingChunks) {}
