package com.openhouse.analytics.domain.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private final AuditLog log = new AuditLog(2);

    @Test
    void whatDoesNotFitIsDroppedAndCounted() {
        putIn(3);
        assertThat(log.counts()).isEqualTo(new RecordingCounts(0, 1, 2));
    }

    @Test
    void whatIsTakenIsPendingUntilItIsAccountedFor() throws InterruptedException {
        putIn(2);

        assertThat(log.take(500, 0)).hasSize(2);
        assertThat(log.counts()).isEqualTo(new RecordingCounts(0, 0, 2));

        log.written(1);
        log.lost(1);
        assertThat(log.counts()).isEqualTo(new RecordingCounts(1, 1, 0));
    }

    @Test
    void noMoreIsTakenThanWasAskedFor() throws InterruptedException {
        putIn(2);
        assertThat(log.take(1, 1000)).hasSize(1);
        assertThat(log.counts().pending()).isEqualTo(2);
    }

    @Test
    void anEmptyLogGivesNothing() throws InterruptedException {
        assertThat(log.take(500, 0)).isEmpty();
    }

    private void putIn(int count) {
        for (int i = 0; i < count; i++) {
            log.record(new RecordedRequest(Instant.EPOCH, "GET", "/api/x", 200, BigDecimal.ONE, null, null, null));
        }
    }
}
