package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Counts how often each hour of the week begins: an hour that a change of the clock repeats begins twice, one that it
 * skips does not.
 */
final class WeekHours {

    /** Every offset in use is a multiple of it. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private WeekHours() {}

    static long[] occurrences(Span span, ZoneId zone) {
        long[] occurrences = new long[7 * 24];
        ZonedDateTime counted = null;
        for (Instant instant = span.from(); instant.isBefore(span.to()); instant = instant.plus(STEP)) {
            ZonedDateTime local = instant.atZone(zone);
            if (counted == null || !sameHour(local, counted)) {
                occurrences[(local.getDayOfWeek().getValue() - 1) * 24 + local.getHour()]++;
                counted = local;
            }
        }
        return occurrences;
    }

    private static boolean sameHour(ZonedDateTime one, ZonedDateTime other) {
        return one.getOffset().equals(other.getOffset())
                && one.truncatedTo(ChronoUnit.HOURS).equals(other.truncatedTo(ChronoUnit.HOURS));
    }
}
