package com.openhouse.analytics.persistence.facts;

import java.util.concurrent.CompletableFuture;

/** Two slices of days at once. Different days have no sums in common; they are noted in their order all the same. */
final class RollupSlices {

    private final CompletableFuture<Integer> written = new CompletableFuture<>();

    private RollupSlices() {}

    /** Rolls up these days and as many after them; tells how many keys of questions the first ones had. */
    static int roll(FactConnection connection, DaysToRoll days) {
        var slices = new RollupSlices();
        TwoConnections.run(connection, one -> slices.rollFirst(one, days), two -> slices.rollSecond(two, days.next()));
        return slices.written.join();
    }

    private void rollFirst(FactConnection connection, DaysToRoll days) {
        try {
            written.complete(connection.inTransaction(() -> days.rollAndNote(connection.sql())));
        } catch (RuntimeException e) {
            written.completeExceptionally(e);
            throw e;
        }
    }

    private void rollSecond(FactConnection connection, DaysToRoll days) {
        connection.besideAnother(sql -> {
            int keys = days.roll(sql);
            written.join();
            days.note(sql);
            return keys;
        });
    }
}
