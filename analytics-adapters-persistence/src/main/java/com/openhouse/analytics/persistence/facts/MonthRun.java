package com.openhouse.analytics.persistence.facts;

import java.util.Map;

/**
 * One run over the months of developments, each of which tells day by day how many questions there were so far. Who reads them finds by
 * itself which days they hold and reads the sums of the others, so nobody waits for a run.
 */
final class MonthRun {

    private final FactSql sql;
    private final Transactions transaction;
    private final Map<String, Long> calm;

    MonthRun(FactSql sql, Transactions transaction, RollupRules rules) {
        this.sql = sql;
        this.transaction = transaction;
        this.calm = calm(rules);
    }

    static boolean isBehind(FactSql sql, RollupRules rules) {
        return sql.call("months_missing", calm(rules));
    }

    private static Map<String, Long> calm(RollupRules rules) {
        return Map.of("calm", rules.calm().toSeconds());
    }

    /** Adds days that are over for some tenants, because others wait meanwhile; false when some are left. */
    boolean follow() {
        return transaction.within(() -> sql.run("add_up_months", calm)) == 0;
    }
}
