package com.openhouse.analytics.persistence.facts;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * One run over the months of developments, each of which tells day by day how many questions there were so far. Who reads them finds by
 * itself which days they hold and reads the sums of the others, so nobody waits for a run.
 */
final class MonthRun {

    private final FactSql sql;
    private final Transactions transaction;

    MonthRun(FactSql sql, Transactions transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    static boolean isBehind(FactSql sql) {
        return sql.call("months_missing");
    }

    /** Adds days that are over as long as there is time; false when some are left. */
    boolean follow(BooleanSupplier timeLeft) {
        boolean left = isBehind(sql);
        while (left && timeLeft.getAsBoolean()) {
            left = transaction.within(() -> sql.run("add_up_months")) > 0;
        }
        return !left;
    }

    static void forget(FactSql sql, UUID tenantId) {
        sql.run("forget_months", Map.of("tenant_id", tenantId));
    }

    /** Forgets those of a tenant where they are wrong; tells how many were. */
    static long mend(FactSql sql, UUID tenantId) {
        long wrong = sql.number("wrong_months", Map.of("tenant_id", tenantId));
        if (wrong > 0) {
            forget(sql, tenantId);
        }
        return wrong;
    }
}
