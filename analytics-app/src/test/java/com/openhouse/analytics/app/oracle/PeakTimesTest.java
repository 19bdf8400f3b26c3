package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class PeakTimesTest {
    private static final int SUNDAY = 6;
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    @Test
    void anHourThatTheClockRepeatsOccursTwice() {
        assertThat(sunday("2026-10-25", "2026-11-01T00:00:00Z")[1]).isEqualTo(2);
        assertThat(sunday("2026-10-25", "2026-11-01T00:00:00Z")[2]).isEqualTo(1);
    }

    @Test
    void anHourThatTheClockSkipsDoesNotOccur() {
        assertThat(sunday("2026-03-29", "2026-04-01T00:00:00Z")[1]).isZero();
    }

    @Test
    void anHourOccursOnceItHasBegun() {
        assertThat(sunday("2026-06-14", "2026-06-14T09:00:01Z")[10]).isEqualTo(1);
        assertThat(sunday("2026-06-14", "2026-06-14T09:00:00Z")[10]).isZero();
    }

    @Test
    void hoursOfAZoneAtHalfAnHourBeginThere() {
        Window window = new Window(
                LocalDate.parse("2026-06-14"),
                LocalDate.parse("2026-06-14"),
                Instant.parse("2026-06-13T19:30:01Z"),
                ZoneId.of("Asia/Kolkata"));

        assertThat(PeakTimes.occurrences(window)[SUNDAY]).startsWith(1, 1, 0);
    }

    private static long[] sunday(String day, String end) {
        LocalDate date = LocalDate.parse(day);
        return PeakTimes.occurrences(new Window(date, date, Instant.parse(end), DUBLIN))[SUNDAY];
    }
}
