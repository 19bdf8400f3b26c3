package com.openhouse.analytics.domain.rag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An index as the catalogue has it.
 *
 * @param relation its name as SQL has to spell it
 * @param partial whether it covers some rows only
 * @param estimatedNodes {@code pg_class.reltuples}; -1 or 0 when PostgreSQL knows nothing
 * @param exactNodes counted page by page; null where that is not possible or allowed
 * @param indexedRows rows that the counted nodes point to; null like {@code exactNodes}
 * @param deadTuples dead rows of the table
 * @param lastVacuum of the table, by hand or by itself
 */
public record IndexFacts(
        String relation,
        String name,
        String method,
        boolean valid,
        boolean partial,
        long estimatedNodes,
        @Nullable Long exactNodes,
        @Nullable Long indexedRows,
        @Nullable Long sizeBytes,
        @Nullable Integer m,
        @Nullable Integer efConstruction,
        @Nullable Integer lists,
        long scans,
        long liveTuples,
        long deadTuples,
        @Nullable Instant lastVacuum) {

    /** More dead rows than PostgreSQL's own vacuuming lets stand: 50 and a fifth of the live ones. */
    boolean needsVacuum() {
        return deadTuples > 50 + liveTuples / 5;
    }

    NodesBasis nodesBasis() {
        if (exactNodes != null) {
            return NodesBasis.EXACT;
        }
        return estimatedNodes > 0 ? NodesBasis.ESTIMATE : NodesBasis.UNKNOWN;
    }

    public IndexFacts counted(long nodes, long rows) {
        return new IndexFacts(
                relation,
                name,
                method,
                valid,
                partial,
                estimatedNodes,
                nodes,
                rows,
                sizeBytes,
                m,
                efConstruction,
                lists,
                scans,
                liveTuples,
                deadTuples,
                lastVacuum);
    }
}
