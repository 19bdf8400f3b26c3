package com.openhouse.analytics.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.metrics.InvalidParameterException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowRequestTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"7d, 2026-11-19", "30d, 2026-10-27", "90d, 2026-08-28", "mtd, 2026-11-01", "12w, 2026-09-07"})
    void namedRangesEndToday(String range, LocalDate first) {
        Window window = new WindowRequest(Range.of(range).orElseThrow(), null, null).resolve(NOON, DUBLIN);

        assertThat(window).isEqualTo(new Window(first, LocalDate.of(2026, 11, 25), NOON));
    }

    @Test
    void todayIsReadOffTheZone() {
        Instant lateInUtc = Instant.parse("2026-11-25T23:30:00Z");

        assertThat(WindowRequest.DEFAULT
                        .resolve(lateInUtc, ZoneId.of("Asia/Tokyo"))
                        .to())
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void daysThatHaveNotBegunAreLeftOut() {
        assertThat(between("2026-11-20", "2027-01-01").to()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-19, to", "2026-11-26, 2026-11-27, from", "2026-11-20, , to", ", 2026-11-20, from"})
    void windowsThatMakeNoSenseAreRefused(@Nullable String from, @Nullable String to, String parameter) {
        assertThatThrownBy(() -> between(from, to))
                .isInstanceOfSatisfying(InvalidParameterException.class, refused -> assertThat(refused.parameter())
                        .isEqualTo(parameter));
    }

    @Test
    void aNamedRangeDoesNotGoWithDays() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> new WindowRequest(Range.LAST_7_DAYS, day, day).resolve(NOON, DUBLIN))
                .isInstanceOf(InvalidParameterException.class);
    }

    private static Window between(@Nullable String from, @Nullable String to) {
        return new WindowRequest(null, day(from), day(to)).resolve(NOON, DUBLIN);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
