package com.openhouse.analytics.persistence.facts;

import java.util.concurrent.TimeUnit;

/**
 * How many messages are followed in one step. Sums are changed once for all of a step, so large ones cost less; but who waits for facts waits
 * for the end of a step, so they grow only while they are short.
 */
final class Pace {

    private static final int MOST = 5 * Batches.SIZE;
    private static final int FEWEST = Batches.SIZE / 4;
    private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(1);

    private int next = Batches.SIZE;

    int next() {
        return next;
    }

    /** @param nanos that the last step took */
    void took(long nanos) {
        if (nanos < SHORT_NANOS) {
            next = Math.min(2 * next, MOST);
        } else if (nanos > LONG_NANOS) {
            next = Math.max(next / 2, FEWEST);
        }
    }
}
