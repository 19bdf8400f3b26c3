package com.openhouse.analytics.domain.rag;

import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures over what the assistant can look up.
 *
 * @param chunks null where the table of chunks is missing
 * @param excluded chunks that no figure counts, because their tenant contradicts their development
 * @param unavailable why a field is null, by its path in the published answer
 */
public record RagMetrics(
        ReportingPeriod period,
        @Nullable ChunkFigures chunks,
        VectorIndexHealth health,
        Excluded excluded,
        Map<String, Reason> unavailable) {

    private static final List<String> FROM_CHUNKS = List.of(
            "chunks_per_development",
            "shared_chunks",
            "avg_chunk_length",
            "chunk_length",
            "house_type_distribution",
            "house_types_by_development",
            "orphan_chunks",
            "orphans",
            "tenant_mismatch_chunks",
            "embeddings_generated_last_7d",
            "embeddings_by_day");

    public static RagMetrics of(RagFacts facts, ReportingPeriod period) {
        ChunkFigures chunks = ChunkFigures.of(facts, period);
        Gaps gaps = new Gaps();
        ChunkLength length = chunks.length();
        gaps.note("avg_chunk_length", length.avg(), Reason.NO_SAMPLES);
        gaps.note("chunk_length.p5", length.p5(), Reason.NO_SAMPLES);
        gaps.note("chunk_length.p95", length.p95(), Reason.NO_SAMPLES);
        List<HouseTypeChunks> types = chunks.houseTypeDistribution();
        for (int i = 0; i < types.size(); i++) {
            gaps.note("house_type_distribution[" + i + "].units", types.get(i).units(), Reason.NO_DENOMINATOR);
        }
        gaps.addAll("vector_index_health.", facts.health().unavailable());
        return new RagMetrics(
                period, chunks, facts.health(), new Excluded(0, facts.contradictingChunks()), gaps.byPath());
    }

    /** Where the table of chunks is missing, nothing can be told. */
    public static RagMetrics sourceMissing(ReportingPeriod period) {
        VectorIndexHealth health = VectorIndexHealth.sourceMissing();
        Gaps gaps = new Gaps();
        FROM_CHUNKS.forEach(path -> gaps.note(path, null, Reason.SOURCE_MISSING));
        gaps.addAll("vector_index_health.", health.unavailable());
        return new RagMetrics(period, null, health, new Excluded(0, 0), gaps.byPath());
    }
}
