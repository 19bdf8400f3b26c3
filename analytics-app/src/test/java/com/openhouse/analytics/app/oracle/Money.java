package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;

/** Dollars as the API writes them: a string with exactly six decimals. */
record Money(Rounded amount) {
    static Money of(BigDecimal exact) {
        return new Money(new Rounded(exact, 6));
    }

    boolean accepts(String actual) {
        return actual.matches("\\d+\\.\\d{6}") && amount.accepts(new BigDecimal(actual));
    }
}
