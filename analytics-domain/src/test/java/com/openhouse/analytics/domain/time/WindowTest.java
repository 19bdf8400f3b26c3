package com.openhouse.analytics.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void thirtyDaysAreTodayAndTheTwentyNineBefore() {
        Window window = WindowRequest.DEFAULT.resolve(NOON, DUBLIN);

        assertThat(window.dates()).hasSize(30).startsWith(day("2026-10-25")).endsWith(day("2026-11-23"));
        assertThat(window.in(DUBLIN)).isEqualTo(new Span(Instant.parse("2026-10-24T23:00:00Z"), NOON));
    }

    @Test
    void theSameDaysAreAnotherSpanInAnotherZone() {
        Window window = new Window(day("2026-11-23"), day("2026-11-23"), NOON);

        assertThat(window.in(NEW_YORK)).isEqualTo(new Span(Instant.parse("2026-11-23T05:00:00Z"), NOON));
        assertThat(window.in(AUCKLAND))
                .isEqualTo(new Span(Instant.parse("2026-11-22T11:00:00Z"), Instant.parse("2026-11-23T11:00:00Z")));
    }

    @Test
    void aDayThatHasNotBegunSomewhereIsEmptyThere() {
        Instant earlyInDublin = Instant.parse("2026-11-23T02:00:00Z");

        assertThat(new Window(day("2026-11-23"), day("2026-11-23"), earlyInDublin)
                        .in(NEW_YORK)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDayOfTheClockChangeHasTwentyFiveHours() {
        Window window = new Window(day("2026-10-25"), day("2026-10-25"), NOON);
        Span span = window.in(DUBLIN);

        assertThat(Duration.between(span.from(), span.to())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void onlyTodayIsPartial() {
        Window window = WindowRequest.DEFAULT.resolve(NOON, DUBLIN);

        assertThat(window.partial(day("2026-11-23"), DUBLIN)).isTrue();
        assertThat(window.partial(day("2026-11-22"), DUBLIN)).isFalse();
        assertThat(new Window(day("2026-11-01"), day("2026-11-22"), NOON).partial(day("2026-11-22"), DUBLIN))
                .isFalse();
    }

    @Test
    void thePreviousPeriodIsCutAtTheSameElapsedTime() {
        Window previous = new WindowRequest(Range.LAST_7_DAYS, null, null)
                .resolve(NOON, DUBLIN)
                .previous();

        assertThat(previous.from()).isEqualTo(day("2026-11-10"));
        assertThat(previous.to()).isEqualTo(day("2026-11-16"));
        assertThat(previous.in(DUBLIN))
                .isEqualTo(new Span(Instant.parse("2026-11-10T00:00:00Z"), Instant.parse("2026-11-16T12:00:00Z")));
        assertThat(previous.partial(day("2026-11-16"), DUBLIN)).isTrue();
    }

    @Test
    void thePreviousPeriodOfWholeDaysIsWhole() {
        Window previous = new Window(day("2026-10-26"), day("2026-10-26"), NOON).previous();

        assertThat(previous.in(DUBLIN))
                .isEqualTo(new Span(Instant.parse("2026-10-24T23:00:00Z"), Instant.parse("2026-10-26T00:00:00Z")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
