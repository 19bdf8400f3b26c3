package com.openhouse.analytics.persistence.rag;

import com.openhouse.analytics.domain.rag.IndexFacts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the catalogue; nodes are counted apart. */
record IndexRow(
        String relation,
        String name,
        String method,
        boolean valid,
        boolean partial,
        long estimatedNodes,
        @Nullable Long sizeBytes,
        @Nullable Integer m,
        @Nullable Integer efConstruction,
        @Nullable Integer lists,
        long scans,
        long liveTuples,
        long deadTuples,
        @Nullable Instant lastVacuum) {

    IndexFacts facts() {
        return new IndexFacts(
                relation,
                name,
                method,
                valid,
                partial,
                estimatedNodes,
                null,
                null,
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
