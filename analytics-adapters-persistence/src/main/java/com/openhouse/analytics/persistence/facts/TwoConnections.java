package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.rows.OtherThread;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Does two things at once on two connections, because one of them keeps only one core busy. */
final class TwoConnections {

    private TwoConnections() {}

    /** Where there is no second connection, one after the other. Fails as either of them does, when both have ended. */
    static void run(FactConnection connection, Consumer<FactConnection> step, Consumer<FactConnection> beside) {
        another(connection).ifPresentOrElse(other -> both(connection, step, other, beside), () -> {
            step.accept(connection);
            beside.accept(connection);
        });
    }

    private static void both(
            FactConnection connection,
            Consumer<FactConnection> step,
            FactConnection other,
            Consumer<FactConnection> beside) {
        try (other) {
            var ending = CompletableFuture.runAsync(() -> beside.accept(other), TwoConnections::start);
            try {
                step.accept(connection);
            } finally {
                OtherThread.await(ending);
            }
        }
    }

    private static Optional<FactConnection> another(FactConnection connection) {
        try {
            return Optional.of(connection.another());
        } catch (CannotGetJdbcConnectionException none) {
            return Optional.empty();
        }
    }

    private static void start(Runnable work) {
        new Thread(work, "facts-beside").start();
    }
}
