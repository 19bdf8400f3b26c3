package com.openhouse.analytics.app.oracle;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request and the answer that the rows call for.
 *
 * @param kind of the caller
 */
record Case(
        RawData.Admin admin,
        String kind,
        Endpoint endpoint,
        Query query,
        int status,
        Supplier<Map<String, @Nullable Object>> expected) {
    String path() {
        return endpoint.path(query);
    }

    @Override
    public String toString() {
        return kind + " " + admin.id() + " GET " + path();
    }
}
