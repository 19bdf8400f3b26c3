package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact value that the answer gives with at most so many decimals; at a tie either neighbour is right. */
record Rounded(BigDecimal exact, int decimals) {
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    static Rounded quotient(BigDecimal dividend, long divisor, int decimals) {
        return new Rounded(dividend.divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128), decimals);
    }

    static Rounded quotient(long dividend, long divisor, int decimals) {
        return quotient(BigDecimal.valueOf(dividend), divisor, decimals);
    }

    boolean accepts(BigDecimal actual) {
        BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
        boolean near = actual.subtract(exact).abs().compareTo(half.add(NOISE)) <= 0;
        return near && actual.stripTrailingZeros().scale() <= decimals;
    }

    @Override
    public String toString() {
        return exact.round(new MathContext(12)).toPlainString() + " rounded to " + decimals;
    }
}
