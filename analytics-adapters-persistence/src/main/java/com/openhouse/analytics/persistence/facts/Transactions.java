package com.openhouse.analytics.persistence.facts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a step that is done as a whole or not at all, and sees one snapshot. */
@FunctionalInterface
interface Transactions {

    <T extends @Nullable Object> T within(Supplier<T> step);

    default void run(Runnable step) {
        within(() -> {
            step.run();
            return Boolean.TRUE;
        });
    }
}
