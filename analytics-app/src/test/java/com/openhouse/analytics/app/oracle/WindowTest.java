package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class WindowTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2026-06-16T23:00:01Z");

    @Test
    void thirtyDaysAreTodayAndTheTwentyNineBefore() {
        Window window = Window.range("30d", JUST_AFTER_MIDNIGHT, DUBLIN);

        assertThat(window.days()).hasSize(30).endsWith(LocalDate.parse("2026-06-17"));
        assertThat(window.isPartial(window.to())).isTrue();
    }

    @Test
    void twelveWeeksBeginOnAMonday() {
        Window window = Window.range("12w", JUST_AFTER_MIDNIGHT, DUBLIN);

        assertThat(window.from()).isEqualTo("2026-03-30");
    }

    @Test
    void aDayIsTheTenantsOwn() {
        Window window = Window.range("7d", JUST_AFTER_MIDNIGHT, DUBLIN);
        Instant start = Instant.parse("2026-06-10T23:00:00Z");

        assertThat(window.contains(start, DUBLIN)).isTrue();
        assertThat(window.contains(start.minusNanos(1000), DUBLIN)).isFalse();
        assertThat(window.contains(start, ZoneId.of("America/New_York"))).isFalse();
        assertThat(window.contains(JUST_AFTER_MIDNIGHT, DUBLIN)).isFalse();
    }

    @Test
    void aWindowThatEndsLaterIsCutToToday() {
        Window window =
                Window.dates(LocalDate.parse("2026-06-15"), LocalDate.parse("2026-07-01"), JUST_AFTER_MIDNIGHT, DUBLIN);

        assertThat(window.days()).hasSize(3);
    }
}
