package com.openhouse.analytics.domain.rag;

import java.util.List;
import java.util.Optional;

/**
 * Decides how well the indexes serve.
 *
 * <p>Degraded are: an invalid index beside a valid one (every write still pays for it); only indexes that cover some
 * rows; more dead rows than PostgreSQL's own vacuuming lets stand; and, only where nodes were counted, rows with an
 * embedding that the index does not hold. An estimate of nodes never makes an index look bad.
 */
record IndexJudgement(IndexStatus status, String reason) {

    static IndexJudgement of(List<IndexFacts> indexes, long indexableRows) {
        if (indexes.isEmpty()) {
            return new IndexJudgement(
                    IndexStatus.MISSING, "No HNSW or IVFFlat index on the chunks: every search reads all of them.");
        }
        List<IndexFacts> valid = indexes.stream().filter(IndexFacts::valid).toList();
        if (valid.isEmpty()) {
            return new IndexJudgement(
                    IndexStatus.INVALID, "The vector index is invalid, so searches do not use it: build it again.");
        }
        return weakness(indexes, valid, indexableRows)
                .map(reason -> new IndexJudgement(IndexStatus.DEGRADED, reason))
                .orElseGet(() -> new IndexJudgement(IndexStatus.HEALTHY, "A valid vector index serves every chunk."));
    }

    private static Optional<String> weakness(List<IndexFacts> all, List<IndexFacts> valid, long indexableRows) {
        if (valid.stream().allMatch(IndexFacts::partial)) {
            return Optional.of("The vector index covers only some of the chunks.");
        }
        if (valid.stream().anyMatch(index -> index.indexedRows() != null && index.indexedRows() < indexableRows)) {
            return Optional.of("The vector index lacks some of the chunks: build it again.");
        }
        if (valid.stream().anyMatch(IndexFacts::needsVacuum)) {
            return Optional.of("Many chunks are dead rows: the table wants a VACUUM.");
        }
        return valid.size() < all.size()
                ? Optional.of("An invalid vector index lies beside the valid one: drop it.")
                : Optional.empty();
    }
}
