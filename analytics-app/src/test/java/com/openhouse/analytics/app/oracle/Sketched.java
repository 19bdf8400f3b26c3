package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;

/** An exact percentile that the answer may take from a sketch: within one in a hundred, with at most one decimal. */
record Sketched(BigDecimal exact) {
    private static final BigDecimal RELATIVE_ERROR = new BigDecimal("0.01");
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    boolean accepts(BigDecimal actual) {
        BigDecimal most = exact.abs().multiply(RELATIVE_ERROR).add(ROUNDING);
        return actual.subtract(exact).abs().compareTo(most) <= 0
                && actual.stripTrailingZeros().scale() <= 1;
    }

    @Override
    public String toString() {
        return exact.toPlainString() + " within 1 %";
    }
}
