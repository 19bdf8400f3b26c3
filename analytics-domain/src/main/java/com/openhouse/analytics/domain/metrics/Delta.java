package com.openhouse.analytics.domain.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a figure changed since the previous period: percent of the previous value for amounts, percentage points for
 * ratios; both with one decimal.
 *
 * @param value null when either value is, or when the previous one is 0
 */
public record Delta(@Nullable BigDecimal value, Unit unit) {

    /** What the value counts. */
    public enum Unit {
        PERCENT,
        POINTS
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Delta ofAmounts(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return new Delta(
                comparable(now, before)
                        ? now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP)
                        : null,
                Unit.PERCENT);
    }

    public static Delta ofAmounts(long now, long before) {
        return ofAmounts(BigDecimal.valueOf(now), BigDecimal.valueOf(before));
    }

    public static Delta ofRatios(Ratio now, Ratio before) {
        return new Delta(
                comparable(now.value(), before.value())
                        ? now.value().subtract(before.value()).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)
                        : null,
                Unit.POINTS);
    }

    private static boolean comparable(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now != null && before != null && before.signum() != 0;
    }
}
