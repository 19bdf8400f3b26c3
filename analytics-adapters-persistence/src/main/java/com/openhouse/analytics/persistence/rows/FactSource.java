package com.openhouse.analytics.persistence.rows;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the queries of this thread find the facts of messages: in the tables that are maintained, or, where nothing else is
 * said, in the rows themselves through views of the same columns, which is right at any time but slow.
 */
public enum FactSource {
    MAINTAINED,
    ROWS;

    private static final Pattern MAINTAINED_NAMES = Pattern.compile(
            "\\banalytics_(?:fact|message|question|spelling|total|citation|rolled|rating|rating_state)\\b");
    private static final ThreadLocal<@Nullable FactSource> CHOSEN = new ThreadLocal<>();

    /** Runs a step whose queries read from here. */
    public <T extends @Nullable Object> T during(Step<T> step) throws Throwable {
        Runnable leave = enter(this);
        try {
            return step.run();
        } finally {
            leave.run();
        }
    }

    /** A step for another thread, whose queries read from where those of this one do. */
    static <T> Supplier<T> carried(Supplier<T> step) {
        FactSource here = CHOSEN.get();
        return () -> {
            Runnable leave = enter(here);
            try {
                return step.get();
            } finally {
                leave.run();
            }
        };
    }

    private static Runnable enter(@Nullable FactSource source) {
        FactSource before = CHOSEN.get();
        CHOSEN.set(source);
        return () -> CHOSEN.set(before);
    }

    /** Whether the queries of this thread find what is maintained. */
    public static boolean isMaintained() {
        return CHOSEN.get() == MAINTAINED;
    }

    static String apply(String sql) {
        return isMaintained() ? sql : MAINTAINED_NAMES.matcher(sql).replaceAll("$0_live");
    }

    /** A step that may fail as the code around it does. */
    @FunctionalInterface
    public interface Step<T extends @Nullable Object> {
        T run() throws Throwable;
    }
}
