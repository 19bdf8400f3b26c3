package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When people ask: 7 weekdays by 24 hours. */
final class PeakTimes {
    private static final Duration STEP = Duration.ofMinutes(15);

    private PeakTimes() {}

    private record Cell(int weekday, int hour, long questions, long occurrences) {
        Map<String, @Nullable Object> json() {
            Object average = occurrences == 0
                    ? Missing.of("no_denominator", "no_samples")
                    : Rounded.quotient(questions, occurrences, 1);
            return object(
                    "weekday", weekday,
                    "hour", hour,
                    "questions", questions,
                    "occurrences", occurrences,
                    "average", average);
        }
    }

    static Map<String, @Nullable Object> of(Facts facts, Window window, List<Question> questions) {
        List<Cell> cells = cells(facts, window, questions);
        return object("cells", cells.stream().map(Cell::json).toList(), "peak", peak(cells));
    }

    /** How often each weekday-hour began within the window and before its end: {@code [weekday - 1][hour]}. */
    static long[][] occurrences(Window window) {
        long[][] occurrences = new long[7][24];
        String before = "";
        Instant now = window.from().atStartOfDay(window.zone()).toInstant();
        while (now.isBefore(window.end())) {
            ZonedDateTime local = now.atZone(window.zone());
            LocalDate day = local.toLocalDate();
            if (day.isAfter(window.to())) {
                break;
            }
            String hour = day + " " + local.getHour() + " " + local.getOffset();
            if (!hour.equals(before)) {
                occurrences[local.getDayOfWeek().getValue() - 1][local.getHour()]++;
            }
            before = hour;
            now = now.plus(STEP);
        }
        return occurrences;
    }

    private static List<Cell> cells(Facts facts, Window window, List<Question> questions) {
        long[][] occurrences = occurrences(window);
        long[][] asked = new long[7][24];
        for (Question question : questions) {
            ZonedDateTime local = question.row()
                    .createdAt()
                    .atZone(facts.zoneOf(question.row().tenantId()));
            asked[local.getDayOfWeek().getValue() - 1][local.getHour()]++;
        }
        List<Cell> cells = new ArrayList<>();
        for (int weekday = 1; weekday <= 7; weekday++) {
            for (int hour = 0; hour < 24; hour++) {
                cells.add(new Cell(weekday, hour, asked[weekday - 1][hour], occurrences[weekday - 1][hour]));
            }
        }
        return cells;
    }

    /** Highest average, then most questions, then the earliest in the week. */
    private static Object peak(List<Cell> cells) {
        List<Cell> asked = cells.stream().filter(cell -> cell.questions > 0).toList();
        List<Cell> measured =
                asked.stream().filter(cell -> cell.occurrences > 0).toList();
        if (asked.isEmpty()) {
            return Missing.of("no_samples");
        }
        if (measured.isEmpty()) {
            return Expected.ANYTHING;
        }
        Cell best = measured.get(0);
        for (Cell cell : measured) {
            long higher = Long.compare(cell.questions * best.occurrences, best.questions * cell.occurrences);
            if (higher > 0 || (higher == 0 && cell.questions > best.questions)) {
                best = cell;
            }
        }
        return object("weekday", best.weekday, "hour", best.hour);
    }
}
