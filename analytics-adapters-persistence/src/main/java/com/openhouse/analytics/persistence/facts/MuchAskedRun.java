package com.openhouse.analytics.persistence.facts;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * One run over the sums of the keys that are asked most. Who reads them finds by itself which days they hold and reads the facts of
 * the others, so nobody waits for a run. A run that is killed is resumed by the next.
 */
final class MuchAskedRun {

    private final FactSql sql;
    private final Transactions transaction;
    private final RollupRules rules;

    MuchAskedRun(FactSql sql, Transactions transaction, RollupRules rules) {
        this.sql = sql;
        this.transaction = transaction;
        this.rules = rules;
    }

    static boolean isBehind(FactSql sql) {
        return sql.call("much_asked_missing");
    }

    /** Once a day of a level is over its keys are chosen; as long as there is time, what their sums lack is added up. */
    boolean follow(BooleanSupplier timeLeft) {
        if (isBehind(sql)) {
            transaction.run(() -> sql.run("choose_much_asked", Map.of("much", rules.keyMuchAsked())));
        }
        boolean left = isBehind(sql);
        while (left && timeLeft.getAsBoolean()) {
            left = transaction.within(() -> sql.run("add_up_much_asked")) > 0;
        }
        return !left;
    }

    static void forget(FactSql sql, UUID tenantId) {
        sql.run("forget_much_asked", Map.of("tenant_id", tenantId));
    }

    /** Forgets those of a tenant, or of the platform by its id, where they are wrong; tells how many numbers were. */
    static long mend(FactSql sql, UUID tenantId) {
        long wrong = sql.number("wrong_much_asked", Map.of("tenant_id", tenantId));
        if (wrong > 0) {
            forget(sql, tenantId);
        }
        return wrong;
    }
}
