package com.openhouse.analytics.bench;

import java.util.Locale;

/**
 * How much data there is.
 *
 * @param messages over one year; from a million on, everything else is as large as it gets
 */
record Size(String name, long messages) {

    static final long FULL = 1_000_000;

    static Size of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        long unit = upper.endsWith("M") ? 1_000_000 : upper.endsWith("K") ? 1_000 : 1;
        long number = Long.parseLong(unit == 1 ? upper : upper.substring(0, upper.length() - 1));
        return new Size(upper, number * unit);
    }

    long tenants() {
        return scaled(200);
    }

    long developments() {
        return 10 * tenants();
    }

    /** A third of them in the first development. */
    long units() {
        return scaled(300_000);
    }

    long questions() {
        return scaled(500_000);
    }

    long chunks() {
        return scaled(500_000);
    }

    private long scaled(long full) {
        return Math.max(full / 100, full * Math.min(messages, FULL) / FULL);
    }
}
