package com.openhouse.analytics.domain.rag;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the index that finds chunks. It concerns the whole table, so whoever does not see the whole platform is
 * told only whether it serves.
 *
 * @param reason one sentence for people, without numbers
 * @param indexableRows chunks of the whole table that have an embedding; null out of scope
 * @param indexes null out of scope
 * @param unavailable why a field is null, by its path below {@code vector_index_health}
 */
public record VectorIndexHealth(
        IndexStatus status,
        String reason,
        @Nullable Long indexableRows,
        @Nullable List<VectorIndex> indexes,
        Map<String, Reason> unavailable) {

    /** The health as somebody sees it who may see every row of the table. */
    public static VectorIndexHealth of(List<IndexFacts> facts, long indexableRows) {
        IndexJudgement judgement = IndexJudgement.of(facts, indexableRows);
        List<VectorIndex> indexes = facts.stream().map(VectorIndex::of).toList();
        return new VectorIndexHealth(judgement.status(), judgement.reason(), indexableRows, indexes, gaps(indexes));
    }

    /** A server without the vector extension keeps embeddings, but cannot index them. */
    public static VectorIndexHealth withoutExtension(long indexableRows) {
        return new VectorIndexHealth(
                IndexStatus.UNAVAILABLE,
                "The server has no vector extension, so embeddings cannot be indexed.",
                indexableRows,
                List.of(),
                Map.of());
    }

    static VectorIndexHealth sourceMissing() {
        return withoutFacts(
                IndexStatus.UNAVAILABLE, "There is no table of chunks in this database.", Reason.SOURCE_MISSING);
    }

    /** The same status without anything that tells of rows of others. */
    public VectorIndexHealth outOfScope() {
        return withoutFacts(status, reason, Reason.OUT_OF_SCOPE);
    }

    private static VectorIndexHealth withoutFacts(IndexStatus status, String reason, Reason why) {
        return new VectorIndexHealth(status, reason, null, null, Map.of("indexable_rows", why, "indexes", why));
    }

    private static Map<String, Reason> gaps(List<VectorIndex> indexes) {
        Gaps gaps = new Gaps();
        for (int i = 0; i < indexes.size(); i++) {
            String path = "indexes[" + i + "].";
            VectorIndex index = indexes.get(i);
            gaps.note(path + "nodes", index.nodes(), Reason.NOT_RECORDED);
            gaps.note(path + "indexed_rows", index.indexedRows(), Reason.NOT_RECORDED);
            gaps.note(path + "size_bytes", index.sizeBytes(), Reason.SOURCE_MISSING);
            gaps.note(path + "last_vacuum", index.lastVacuum(), Reason.NOT_RECORDED);
        }
        return gaps.byPath();
    }
}
