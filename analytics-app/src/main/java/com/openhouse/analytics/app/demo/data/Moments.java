package com.openhouse.analytics.app.demo.data;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** When a development's residents ask: after handovers, at weekends, in the evening, in their own zone. */
final class Moments {

    private static final int[] HOURS = {
        2, 1, 1, 1, 1, 2, 5, 9, 11, 10, 10, 11, 13, 12, 10, 10, 12, 18, 26, 30, 31, 26, 15, 6
    };
    private static final Weighted<Integer> HOUR =
            new Weighted<>(IntStream.range(0, 24).boxed().toList(), hour -> HOURS[hour]);

    private final World world;
    private final ZoneId zone;
    private final Weighted<LocalDate> days;

    Moments(World world, Estate estate) {
        this.world = world;
        this.zone = estate.company().zone();
        LocalDate today = LocalDate.ofInstant(world.now(), zone);
        List<LocalDate> dates = IntStream.range(0, World.HISTORY_DAYS)
                .mapToObj(today::minusDays)
                .toList();
        this.days = new Weighted<>(dates, date -> weight(estate, date));
    }

    Instant drawn(Dice dice) {
        Instant at;
        do {
            at = at(days.pick(dice), dice);
        } while (!at.isBefore(world.now()));
        return at;
    }

    private Instant at(LocalDate date, Dice dice) {
        LocalDateTime local = date.atTime(HOUR.pick(dice), dice.between(0, 59), dice.between(0, 59));
        ZonedDateTime zoned = local.atZone(zone);
        return (dice.chance(0.5) ? zoned.withLaterOffsetAtOverlap() : zoned).toInstant();
    }

    private double weight(Estate estate, LocalDate date) {
        Instant noon = date.atTime(12, 0).atZone(zone).toInstant();
        double wave = estate.handovers().stream()
                .mapToDouble(daysAgo -> daysSince(world.daysAgo(daysAgo), noon))
                .filter(days -> days >= 0)
                .map(days -> 0.5 + 3 * StrictMath.exp(-days / 14))
                .sum();
        double jitter = 0.75 + world.dice("day", estate.key() + date).real() / 2;
        return (0.02 + wave) * weekday(date.getDayOfWeek()) * jitter;
    }

    private static double daysSince(Instant handover, Instant at) {
        return (at.getEpochSecond() - handover.getEpochSecond()) / 86_400.0;
    }

    private static double weekday(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> 1.5;
            case SUNDAY -> 1.7;
            case FRIDAY -> 1.1;
            default -> 1.0;
        };
    }
}
