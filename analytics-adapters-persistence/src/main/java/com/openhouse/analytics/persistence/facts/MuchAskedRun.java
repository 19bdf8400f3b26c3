package com.openhouse.analytics.persistence.facts;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run over the sums of the keys that are asked most. Who reads them finds by itself which days they hold and reads the facts of
 * the others, so nobody waits for a run. A run that is killed is resumed by the next.
 */
final class MuchAskedRun {

    private static final long FEW_KEYS = 2;
    private static final long MOST_KEYS = 256;
    /** Others wait meanwhile. */
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final FactSql sql;
    private final Transactions transaction;
    private final RollupRules rules;
    private long keys = FEW_KEYS;

    MuchAskedRun(FactSql sql, Transactions transaction, RollupRules rules) {
        this.sql = sql;
        this.transaction = transaction;
        this.rules = rules;
    }

    static boolean isBehind(FactSql sql, RollupRules rules) {
        return sql.call("much_asked_missing", Map.of("calm", rules.calm().toSeconds(), "keys", 1));
    }

    /** Chooses keys once a day is over, and adds up what the sums of some lack; false when something is left. */
    boolean follow() {
        Map<String, Long> calm = Map.of("calm", rules.calm().toSeconds(), "much", rules.keyMuchAsked());
        transaction.run(() -> sql.run("choose_much_asked", calm));
        long end = System.nanoTime() + LONG_NANOS;
        boolean left = true;
        while (left && System.nanoTime() < end) {
            left = addUp();
        }
        return !left;
    }

    private boolean addUp() {
        long began = System.nanoTime();
        Map<String, Long> some = Map.of("calm", rules.calm().toSeconds(), "keys", keys);
        boolean added = transaction.within(() -> sql.run("add_up_much_asked", some)) > 0;
        keys = System.nanoTime() - began > LONG_NANOS / 2 ? Math.max(1, keys / 2) : Math.min(2 * keys, MOST_KEYS);
        return added;
    }
}
