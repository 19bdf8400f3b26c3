package com.openhouse.analytics.app.oracle;

import java.util.Set;

/** An expected null, with the reasons of which {@code meta.unavailable} must state one. */
record Missing(Set<String> reasons) {
    static Missing of(String... reasons) {
        return new Missing(Set.of(reasons));
    }
}
