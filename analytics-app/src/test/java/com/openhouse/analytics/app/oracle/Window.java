package com.openhouse.analytics.app.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Local dates, both included; nothing at or after {@code end} is in it.
 *
 * @param daysAgo how far the window lies behind the one whose {@code end} it has
 */
record Window(LocalDate from, LocalDate to, Instant end, ZoneId zone, int daysAgo) {
    Window(LocalDate from, LocalDate to, Instant end, ZoneId zone) {
        this(from, to, end, zone, 0);
    }

    static Window range(String range, Instant asOf, ZoneId zone) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        LocalDate from =
                switch (range) {
                    case "7d" -> today.minusDays(6);
                    case "30d" -> today.minusDays(29);
                    case "90d" -> today.minusDays(89);
                    case "mtd" -> today.withDayOfMonth(1);
                    case "12w" ->
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .minusWeeks(11);
                    default -> throw new IllegalArgumentException(range);
                };
        return new Window(from, today, asOf, zone);
    }

    static Window dates(LocalDate from, LocalDate to, Instant asOf, ZoneId zone) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        return new Window(from, to.isAfter(today) ? today : to, asOf, zone);
    }

    /** The equally long window before this one, which stops when its last day is as old as today. */
    Window previous() {
        int length = days().size();
        return new Window(from.minusDays(length), from.minusDays(1), end, zone, daysAgo + length);
    }

    /** Whether the moment's day, told in its own tenant's zone, is one of the window's. */
    boolean contains(Instant moment, ZoneId own) {
        LocalDate day = moment.atZone(own).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to) && moment.isBefore(stop(own));
    }

    /** As much of the last day has gone by as of the day that it is compared with. */
    private Instant stop(ZoneId own) {
        LocalDate comparedWith = to.plusDays(daysAgo);
        if (!end.isBefore(midnight(comparedWith.plusDays(1), own))) {
            return midnight(to.plusDays(1), own);
        }
        return midnight(to, own).plus(Duration.between(midnight(comparedWith, own), end));
    }

    private static Instant midnight(LocalDate day, ZoneId own) {
        return day.atStartOfDay(own).toInstant();
    }

    Map<String, @Nullable Object> json() {
        return Expected.object("from", from.toString(), "to", to.toString());
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** Whether the day is the window's last and ends before its midnight. */
    boolean isPartial(LocalDate day) {
        return day.equals(to) && stop(zone).isBefore(midnight(to.plusDays(1), zone));
    }
}
