package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.facts.FactSql.Blocks;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DuplicateKeyException;

/** Slices of the history, taken in turns by two connections. */
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
            TwoConnections.run(connection, one -> takeTurns(one, timeLeft), other -> takeTurns(other, timeLeft));
        } else {
            takeTurns(connection, timeLeft);
        }
        return next.get();
    }

    private void takeTurns(FactConnection connection, BooleanSupplier timeLeft) {
        do {
            long from = next.getAndAdd(BLOCKS);
            take(connection, from);
        } while (next.get() < end && timeLeft.getAsBoolean());
    }

    /** Looking for what is there already takes its time, so it is done only where something is. */
    private static void take(FactConnection connection, long from) {
        try {
            connection.inOneStatement(sql -> sql.read("read", from, from + BLOCKS));
        } catch (DuplicateKeyException readBefore) {
            connection.inOneStatement(sql -> sql.read("read_again", from, from + BLOCKS));
        }
    }
}
