package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.facts.FactSql.Blocks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Slices of the history, taken in turns by two connections, because one of them keeps only one core busy. */
final class Slices {

    private static final int BLOCKS = 256;

    private final AtomicLong next;
    private final long end;

    Slices(Blocks at) {
        this.next = new AtomicLong(at.next());
        this.end = at.blocks();
    }

    /** The first block that was not read, when both have ended; what a killed run has read is found to be there. */
    long read(FactConnection connection, BooleanSupplier timeLeft) {
        if (end - next.get() > BLOCKS) {
            readWithAnother(connection, timeLeft);
        } else {
            takeTurns(connection, timeLeft);
        }
        return next.get();
    }

    private void readWithAnother(FactConnection connection, BooleanSupplier timeLeft) {
        try (FactConnection other = connection.another()) {
            var beside = CompletableFuture.runAsync(() -> takeTurns(other, timeLeft), Slices::start);
            try {
                takeTurns(connection, timeLeft);
            } finally {
                await(beside);
            }
        } catch (CannotGetJdbcConnectionException none) {
            takeTurns(connection, timeLeft);
        }
    }

    private void takeTurns(FactConnection connection, BooleanSupplier timeLeft) {
        do {
            long from = next.getAndAdd(BLOCKS);
            connection.inOneStatement(sql -> sql.read(from, from + BLOCKS));
        } while (next.get() < end && timeLeft.getAsBoolean());
    }

    private static void start(Runnable reader) {
        new Thread(reader, "history-of-messages").start();
    }

    private static void await(CompletableFuture<Void> reader) {
        try {
            reader.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
