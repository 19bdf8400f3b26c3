package com.openhouse.analytics.persistence.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run over the counts of homes, homeowners and documents. All are made anew when the server tells of changed rows: that takes a fraction of a
 * second, and what is made anew cannot drift. Of few rows no counts are kept.
 */
final class PlaceRun {

    private final FactSql sql;
    private final Transactions transaction;

    PlaceRun(FactSql sql, Transactions transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    static boolean isBehind(FactSql sql) {
        List<Watched> tables = tables(sql);
        boolean kept = sql.call("are_places_counted");
        return areFew(tables) ? kept : !kept || tables.stream().anyMatch(table -> table.changed() || table.replaced());
    }

    /** Whether a table was emptied or rewritten, which no figure may wait for the timer with. */
    boolean replaced() {
        return tables(sql).stream().anyMatch(Watched::replaced);
    }

    void follow() {
        if (isBehind(sql)) {
            List<Watched> tables = tables(sql);
            transaction.run(() -> follow(tables));
        }
    }

    /** Follows and then counts anew; tells how many counts were wrong. */
    long mend() {
        follow();
        return areFew(tables(sql)) ? 0 : transaction.within(this::count);
    }

    private static List<Watched> tables(FactSql sql) {
        return sql.watched("places");
    }

    private static boolean areFew(List<Watched> tables) {
        return tables.stream().allMatch(Watched::small);
    }

    private void follow(List<Watched> tables) {
        if (areFew(tables)) {
            sql.run("forget_places");
            seen(null);
        } else {
            count();
            String seen = sql.snapshot();
            tables.forEach(table -> sql.watch(table, seen));
        }
    }

    private long count() {
        long wrong = sql.number("count_places", Map.of());
        seen(sql.snapshot());
        return wrong;
    }

    private void seen(@Nullable String snapshot) {
        sql.run("places_seen", Collections.singletonMap("seen", snapshot));
    }
}
