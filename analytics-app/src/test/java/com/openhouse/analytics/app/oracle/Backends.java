package com.openhouse.analytics.app.oracle;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** One running product per layout, for all tests of a class. */
final class Backends {
    private static final Map<Layout, Backend> RUNNING = new EnumMap<>(Layout.class);

    private Backends() {}

    static synchronized Backend of(Layout layout) {
        return RUNNING.computeIfAbsent(layout, Backends::start);
    }

    private static Backend start(Layout layout) {
        try {
            return Backend.start(layout);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized void stop() {
        RUNNING.values().forEach(Backend::close);
        RUNNING.clear();
    }
}
