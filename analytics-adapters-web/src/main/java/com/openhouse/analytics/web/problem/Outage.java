package com.openhouse.analytics.web.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, overloaded or too slow from a mistake of ours. */
final class Outage {

    /** SQLState classes: connection lost, out of resources, lock not available, cancelled or shut down, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "55", "57", "58");

    private static final int DEPTH = 20;

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || isOutageState(failure.getSQLState());
    }

    private static boolean isOutageState(@Nullable String state) {
        return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
