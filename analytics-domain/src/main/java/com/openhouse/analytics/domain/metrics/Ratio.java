package com.openhouse.analytics.domain.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share of 0 to 1 with 4 decimals, together with what it was made of.
 *
 * @param value null without a denominator or a numerator
 * @param numerator null only when it is withheld or not recorded
 */
public record Ratio(@Nullable BigDecimal value, @Nullable Long numerator, long denominator) {

    public static Ratio of(long numerator, long denominator) {
        BigDecimal value = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
        return new Ratio(value, numerator, denominator);
    }

    /** A ratio of which nobody wrote down the numerator. */
    public static Ratio notRecorded(long denominator) {
        return new Ratio(null, null, denominator);
    }

    /** A ratio of so few that it would tell of single persons. */
    public static Ratio withheld(long denominator) {
        return new Ratio(null, null, denominator);
    }
}
