package com.openhouse.analytics.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentEngagementTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void recordedOpeningsTellEverything() {
        DocumentMetrics metrics = metrics(facts("events", 4L, 2L, 1, 2, NOON));

        assertThat(metrics.documents().items().get(0).openingRate()).isEqualTo(Ratio.of(1, 2));
        assertThat(metrics.unavailable()).isEmpty();
    }

    @Test
    void countersTellOfNoPerson() {
        DocumentMetrics metrics = metrics(facts("counter", 4L, null, 0, 2, null));

        assertThat(metrics.documents().items().get(0).openingRate()).isEqualTo(Ratio.notRecorded(2));
        assertThat(metrics.unavailable())
                .containsOnly(
                        Map.entry("items[0].viewers", Reason.NOT_RECORDED),
                        Map.entry("items[0].opening_rate.value", Reason.NOT_RECORDED),
                        Map.entry("items[0].opening_rate.numerator", Reason.NOT_RECORDED),
                        Map.entry("items[0].last_opened_at", Reason.NOT_RECORDED));
    }

    @Test
    void aDocumentThatNobodyOpenedWasNeverOpenedLast() {
        assertThat(metrics(facts("events", 0L, 0L, 0, 0, null)).unavailable())
                .containsOnly(
                        Map.entry("items[0].opening_rate.value", Reason.NO_DENOMINATOR),
                        Map.entry("items[0].last_opened_at", Reason.NO_SAMPLES));
    }

    private static DocumentMetrics metrics(DocumentFacts facts) {
        return DocumentMetrics.of(new Page<>(List.of(facts), 1), new Excluded(0, 0));
    }

    private static DocumentFacts facts(
            String source, Long views, Long viewers, long openers, long eligible, Instant lastOpenedAt) {
        return new DocumentFacts(
                new UUID(0, 1),
                "Plan",
                "floor_plan",
                "floor_plan",
                null,
                true,
                views,
                0L,
                viewers,
                openers,
                eligible,
                0,
                lastOpenedAt,
                source,
                "embedded");
    }
}
