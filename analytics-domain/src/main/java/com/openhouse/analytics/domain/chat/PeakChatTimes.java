package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.Span;
import com.openhouse.analytics.domain.time.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When questions are asked: the 168 hours of a week, Monday 0 o'clock first.
 *
 * @param peak the busiest hour by average, then by questions, then the earliest; null without questions
 */
public record PeakChatTimes(List<Cell> cells, @Nullable Cell peak) {

    /**
     * One hour of the week.
     *
     * @param occurrences how often the hour began within the window
     * @param average questions / occurrences with one decimal; null when the hour has not occurred
     */
    public record Cell(
            int weekday,
            int hour,
            long questions,
            long occurrences,
            @Nullable BigDecimal average) {}

    private static final int HOURS = 24;

    static PeakChatTimes of(List<HourFacts> facts, Window window, ZoneId zone) {
        long[] questions = new long[7 * HOURS];
        facts.forEach(hour -> questions[slot(hour.weekday(), hour.hour())] += hour.questions());
        Span span = window.in(zone);
        long[] occurrences = WeekHours.occurrences(span, zone);
        List<Cell> cells = new ArrayList<>(questions.length);
        for (int slot = 0; slot < questions.length; slot++) {
            cells.add(cell(slot, questions[slot], occurrences[slot]));
        }
        return new PeakChatTimes(List.copyOf(cells), peak(cells).orElse(null));
    }

    private static Cell cell(int slot, long questions, long occurrences) {
        BigDecimal average = occurrences == 0
                ? null
                : BigDecimal.valueOf(questions).divide(BigDecimal.valueOf(occurrences), 1, RoundingMode.HALF_UP);
        return new Cell(slot / HOURS + 1, slot % HOURS, questions, occurrences, average);
    }

    private static Optional<Cell> peak(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.questions() > 0 && cell.occurrences() > 0)
                .max(Comparator.comparing(PeakChatTimes::exactAverage)
                        .thenComparingLong(Cell::questions)
                        .thenComparing(cell -> -slot(cell.weekday(), cell.hour())));
    }

    private static BigDecimal exactAverage(Cell cell) {
        return BigDecimal.valueOf(cell.questions())
                .divide(BigDecimal.valueOf(cell.occurrences()), 12, RoundingMode.HALF_UP);
    }

    private static int slot(int weekday, int hour) {
        return (weekday - 1) * HOURS + hour;
    }
}
