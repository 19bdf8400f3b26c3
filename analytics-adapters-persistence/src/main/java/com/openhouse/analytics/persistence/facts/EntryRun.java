package com.openhouse.analytics.persistence.facts;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One run over the entries that lists of large developments are read from. New messages change them at once; whatever else
 * they are made of is followed here, some seconds later.
 */
final class EntryRun {

    private final FactSql sql;
    private final Transactions transaction;

    EntryRun(FactSql sql, Transactions transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Follows changes and, as long as there is time, fills large developments that have none. */
    void follow(BooleanSupplier timeLeft) {
        List<Watched> tables = sql.watched("entries");
        if (tables.stream().anyMatch(Watched::replaced)) {
            transaction.run(() -> startAnew(tables));
        } else if (tables.stream().anyMatch(Watched::changed)) {
            lookThrough(tables);
        }
        boolean missing = true;
        while (missing && timeLeft.getAsBoolean()) {
            missing = transaction.within(() -> sql.call("fill_entries"));
        }
    }

    static void forget(FactSql sql) {
        sql.run("forget_unit_entries");
        sql.run("forget_homeowner_entries");
        sql.run("forget_large");
        sql.run("find_large");
    }

    private void startAnew(List<Watched> tables) {
        forget(sql);
        String seen = sql.snapshot();
        tables.forEach(table -> sql.watch(table, seen));
    }

    private void lookThrough(List<Watched> tables) {
        String seen = transaction.within(sql::snapshot);
        transaction.run(() -> sql.run("find_large"));
        for (List<PersonId> batch : Batches.of(sql.people("changed_entries", Map.of()))) {
            transaction.run(() -> sql.refreshEntries(batch));
        }
        transaction.run(() -> tables.forEach(table -> sql.watch(table, seen)));
    }
}
