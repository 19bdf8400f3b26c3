package com.openhouse.analytics.app.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the expected JSON out of maps, lists, strings, numbers, {@link Missing}, {@link Rounded} and {@link Money}. */
final class Expected {
    /** A value that the contract leaves open. */
    static final Object ANYTHING = new Object();

    /** A field that has to be left out. */
    static final Object ABSENT = new Object();

    private Expected() {}

    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, @Nullable Object> ratio(long numerator, long denominator) {
        Object value = denominator == 0 ? Missing.of("no_denominator") : Rounded.quotient(numerator, denominator, 4);
        return object("value", value, "numerator", numerator, "denominator", denominator);
    }
}
