package com.openhouse.analytics.domain.time;

import com.openhouse.analytics.domain.metrics.InvalidParameterException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The days that a request asks for: a named range, or the first and the last day, or neither for the last 30 days.
 *
 * <p>Days that have not begun are left out: a window never ends after today.
 */
public record WindowRequest(
        @Nullable Range range,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final WindowRequest DEFAULT = new WindowRequest(null, null, null);

    /** The window as of an instant, with today read off the given zone. */
    public Window resolve(Instant asOf, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        if (from == null && to == null) {
            return new Window(first(range == null ? Range.LAST_30_DAYS : range, today), today, asOf);
        }
        if (range != null) {
            throw new InvalidParameterException("range", "range cannot be combined with from and to.");
        }
        return between(present(from, "from"), present(to, "to"), today, asOf);
    }

    private static Window between(LocalDate from, LocalDate to, LocalDate today, Instant asOf) {
        if (to.isBefore(from)) {
            throw new InvalidParameterException("to", "to lies before from.");
        }
        if (from.isAfter(today)) {
            throw new InvalidParameterException("from", "from has not begun yet; today is " + today + ".");
        }
        return new Window(from, to.isAfter(today) ? today : to, asOf);
    }

    private static LocalDate present(@Nullable LocalDate date, String parameter) {
        if (date == null) {
            throw new InvalidParameterException(
                    parameter, "from and to belong together; " + parameter + " is missing.");
        }
        return date;
    }

    private static LocalDate first(Range range, LocalDate today) {
        return switch (range) {
            case LAST_7_DAYS -> today.minusDays(6);
            case LAST_30_DAYS -> today.minusDays(29);
            case LAST_90_DAYS -> today.minusDays(89);
            case MONTH_TO_DATE -> today.withDayOfMonth(1);
            case LAST_12_WEEKS ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(11);
        };
    }
}
