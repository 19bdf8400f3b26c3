package com.openhouse.analytics.domain.chat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long answers took, in milliseconds with one decimal, over message rows with a latency above 0.
 *
 * @param avg null without samples, like the percentiles
 * @param n number of samples
 */
public record Latency(
        @Nullable BigDecimal avg,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p95,
        @Nullable BigDecimal p99,
        long n,
        List<Day> byDay) {

    /** The average of one local day; null on a day without samples. */
    public record Day(LocalDate date, @Nullable BigDecimal avg, long n) {}
}
