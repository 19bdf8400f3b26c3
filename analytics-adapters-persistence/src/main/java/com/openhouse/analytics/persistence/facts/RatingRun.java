package com.openhouse.analytics.persistence.facts;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run over the ratings that bear an earlier time than their messages. Of few ratings none are told: each looks its message
 * up. Who reads ratings finds by itself which came since, so nobody waits for a run.
 */
final class RatingRun {

    private final FactSql sql;
    private final Transactions transaction;

    RatingRun(FactSql sql, Transactions transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    static boolean isBehind(FactSql sql) {
        Watched ratings = watched(sql);
        boolean told = sql.call("are_ratings_told");
        return ratings.small() ? told : !told || ratings.replaced() || sql.call("is_rating_awaited");
    }

    void follow() {
        if (isBehind(sql)) {
            Watched ratings = watched(sql);
            transaction.run(() -> follow(ratings));
        }
    }

    /** Follows and then makes right what is told wrongly; tells of how many ratings. */
    long mend() {
        follow();
        return watched(sql).small() ? 0 : transaction.within(this::tellAll);
    }

    private static Watched watched(FactSql sql) {
        return sql.watched("ratings").get(0);
    }

    private void follow(Watched ratings) {
        if (ratings.small()) {
            sql.run("forget_early_ratings");
            seen(null);
        } else if (ratings.replaced() || !sql.call("are_ratings_told")) {
            tellAll();
            sql.watch(ratings, sql.snapshot());
        } else {
            sql.run("add_early_ratings");
            seen(sql.snapshot());
        }
    }

    private long tellAll() {
        long wrong = sql.number("mend_early_ratings", Map.of());
        seen(sql.snapshot());
        return wrong;
    }

    private void seen(@Nullable String snapshot) {
        sql.run("ratings_seen", Collections.singletonMap("seen", snapshot));
    }
}
