package com.openhouse.analytics.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole local days, seen at a moment: facts of the days {@code from} to {@code to} that happened before {@code asOf}.
 *
 * <p>The days are those of each fact's own tenant, so the same window is another span of time in another zone.
 *
 * @param from the first day
 * @param to the last day, included
 * @param asOf facts at or after this instant are not seen
 * @param cutLike for a previous period: the window whose elapsed time on its last day also ends this one
 */
public record Window(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        @Nullable Window cutLike) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window ends before it starts: " + from + " to " + to);
        }
    }

    public Window(LocalDate from, LocalDate to, Instant asOf) {
        this(from, to, asOf, null);
    }

    /** The half-open span of time that the window covers in a zone; empty where its first day has not begun. */
    public Span in(ZoneId zone) {
        Instant start = startOf(from, zone);
        Instant dayAfter = endIn(zone);
        Instant end = cutLike == null
                ? earlier(asOf, dayAfter)
                : earlier(cutLike.elapsedAfter(startOf(to, zone), zone), dayAfter);
        return new Span(start, end.isBefore(start) ? start : end);
    }

    /** Where the last day of the window ends in a zone, whatever the window sees of it. */
    public Instant endIn(ZoneId zone) {
        return startOf(to.plusDays(1), zone);
    }

    /** The equally long window before this one, cut at the same elapsed time when the last day is not over. */
    public Window previous() {
        long length = days();
        return new Window(from.minusDays(length), to.minusDays(length), asOf, this);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public List<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** Whether a day of the window is not over yet. */
    public boolean partial(LocalDate date, ZoneId zone) {
        return date.equals(to) && in(zone).to().isBefore(startOf(to.plusDays(1), zone));
    }

    private Instant elapsedAfter(Instant start, ZoneId zone) {
        Instant dayAfter = startOf(to.plusDays(1), zone);
        Instant end = earlier(asOf, dayAfter);
        return end.equals(dayAfter) ? Instant.MAX : start.plusNanos(ChronoUnit.NANOS.between(startOf(to, zone), end));
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
