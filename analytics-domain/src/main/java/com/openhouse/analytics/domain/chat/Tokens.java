package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens spent on answers.
 *
 * @param total sum of the days; null when there were answers and none of them recorded its tokens
 * @param coverage answers that recorded their tokens / answers
 */
public record Tokens(@Nullable Long total, Ratio coverage, List<Day> byDay) {

    /** The tokens of one local day; 0 without answers, null when none of its answers recorded them. */
    public record Day(LocalDate date, @Nullable Long tokens) {}
}
