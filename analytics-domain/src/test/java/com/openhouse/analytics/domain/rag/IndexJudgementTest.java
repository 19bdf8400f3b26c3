package com.openhouse.analytics.domain.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexJudgementTest {

    private static final long ROWS = 100;

    @Test
    void noIndexIsMissing() {
        assertThat(status()).isEqualTo(IndexStatus.MISSING);
    }

    @Test
    void anInvalidIndexAloneIsInvalid() {
        assertThat(status(index(false, false, null, 0))).isEqualTo(IndexStatus.INVALID);
    }

    @Test
    void anInvalidIndexBesideAValidOneDegrades() {
        assertThat(status(index(true, false, null, 0), index(false, false, null, 0)))
                .isEqualTo(IndexStatus.DEGRADED);
    }

    @Test
    void aPartialIndexAloneDegrades() {
        assertThat(status(index(true, true, null, 0))).isEqualTo(IndexStatus.DEGRADED);
        assertThat(status(index(true, true, null, 0), index(true, false, null, 0)))
                .isEqualTo(IndexStatus.HEALTHY);
    }

    @Test
    void rowsThatTheIndexLacksDegradeOnlyWhereTheyWereCounted() {
        assertThat(status(index(true, false, 99L, 0))).isEqualTo(IndexStatus.DEGRADED);
        assertThat(status(index(true, false, 100L, 0))).isEqualTo(IndexStatus.HEALTHY);
        assertThat(status(index(true, false, null, 0))).isEqualTo(IndexStatus.HEALTHY);
    }

    @Test
    void deadRowsDegradeBeyondWhatVacuumingLetsStand() {
        assertThat(status(index(true, false, null, 70))).isEqualTo(IndexStatus.HEALTHY);
        assertThat(status(index(true, false, null, 71))).isEqualTo(IndexStatus.DEGRADED);
    }

    private static IndexStatus status(IndexFacts... indexes) {
        return IndexJudgement.of(List.of(indexes), ROWS).status();
    }

    private static IndexFacts index(boolean valid, boolean partial, Long indexedRows, long deadTuples) {
        return new IndexFacts(
                "i",
                "i",
                "hnsw",
                valid,
                partial,
                5,
                indexedRows,
                indexedRows,
                8192L,
                16,
                64,
                null,
                0,
                ROWS,
                deadTuples,
                null);
    }
}
