package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.util.List;

/** Between the neighbouring samples, in a straight line. */
final class Percentile {
    private Percentile() {}

    static Object of(List<BigDecimal> sorted, int percent) {
        return sorted.isEmpty() ? Missing.of("no_samples") : new Rounded(between(sorted, percent), 1);
    }

    /** One that the product may tell from a sketch. */
    static Object sketched(List<BigDecimal> sorted, int percent) {
        return sorted.isEmpty() ? Missing.of("no_samples") : new Sketched(between(sorted, percent));
    }

    private static BigDecimal between(List<BigDecimal> sorted, int percent) {
        BigDecimal rank = BigDecimal.valueOf((long) percent * (sorted.size() - 1), 2);
        int below = rank.intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        BigDecimal fraction = rank.subtract(BigDecimal.valueOf(below));
        BigDecimal step = sorted.get(above).subtract(sorted.get(below));
        return sorted.get(below).add(step.multiply(fraction));
    }
}
