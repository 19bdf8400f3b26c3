package com.openhouse.analytics.persistence.facts;

/** How many days are taken in a transaction: as many as take a second or two, which most of all depends on the keys of questions that are written. */
final class DaysInSlices {

    /** What a transaction writes in about that time. */
    static final int KEYS = 100_000;

    private static final int FEW_DAYS = 7;
    private static final int MOST_DAYS = 90;

    private int days = FEW_DAYS;

    int days() {
        return days;
    }

    /** @param keys of questions that the last slice had */
    void adapt(long keys) {
        if (keys < KEYS / 2) {
            days = Math.min(2 * days, MOST_DAYS);
        } else if (keys > 2 * KEYS) {
            days = Math.max(1, days / 2);
        }
    }
}
