package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.util.List;

/** Between the neighbouring samples, in a straight line. */
final class Percentile {
    private Percentile() {}

    static Object of(List<BigDecimal> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Missing.of("no_samples");
        }
        BigDecimal rank = BigDecimal.valueOf((long) percent * (sorted.size() - 1), 2);
        int below = rank.intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        BigDecimal fraction = rank.subtract(BigDecimal.valueOf(below));
        BigDecimal step = sorted.get(above).subtract(sorted.get(below));
        return new Rounded(sorted.get(below).add(step.multiply(fraction)), 1);
    }
}
