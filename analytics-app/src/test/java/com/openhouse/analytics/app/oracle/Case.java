package com.openhouse.analytics.app.oracle;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request and the answer that the rows call for. */
record Case(RawData.Admin admin, String path, int status, Supplier<Map<String, @Nullable Object>> expected) {
    @Override
    public String toString() {
        return admin.role() + " " + admin.id() + " GET " + path;
    }
}
