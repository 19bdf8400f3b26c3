package com.openhouse.analytics.app.oracle;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One running product per layout, for all classes that are extended with this; they stop with the last test of the run. */
final class Backends implements BeforeAllCallback {
    private static final Map<Layout, Backend> RUNNING = new EnumMap<>(Layout.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Backends.class, key ->
                (AutoCloseable) Backends::stop);
    }

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

    private static synchronized void stop() {
        RUNNING.values().forEach(Backend::close);
        RUNNING.clear();
    }
}
