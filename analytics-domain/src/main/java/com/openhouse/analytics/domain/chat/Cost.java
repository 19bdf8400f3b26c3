package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money spent on answers, in USD with 6 decimals.
 *
 * @param totalUsd sum of the days; null when there were answers and none of them recorded its cost
 * @param perQuestionUsd total / questions; null without either
 * @param coverage answers that recorded their cost / answers
 */
public record Cost(
        @Nullable BigDecimal totalUsd, @Nullable BigDecimal perQuestionUsd, Ratio coverage, List<Day> byDay) {

    /** The cost of one local day; 0 without answers, null when none of its answers recorded it. */
    public record Day(LocalDate date, @Nullable BigDecimal costUsd) {}
}
