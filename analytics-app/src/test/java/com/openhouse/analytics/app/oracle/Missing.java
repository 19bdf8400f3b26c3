package com.openhouse.analytics.app.oracle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An expected null, with the reasons of which {@code meta.unavailable} must state one. */
record Missing(Set<String> reasons) {
    static Missing of(String... reasons) {
        return new Missing(Set.of(reasons));
    }

    static Object or(@Nullable Object value, String reason) {
        return value == null ? of(reason) : value;
    }

    /** A blank text counts as none; blanks around others are not shown. */
    static Object orText(@Nullable String text, String reason) {
        return text == null || text.isBlank() ? of(reason) : text.strip();
    }
}
