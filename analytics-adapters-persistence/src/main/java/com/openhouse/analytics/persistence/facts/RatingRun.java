package com.openhouse.analytics.persistence.facts;

import java.util.Map;

/**
 * One run over the ratings that are told beside what their messages say. Of few ratings none are told: each looks its message
 * up. Who reads ratings finds by itself which came since, so nobody waits for a run. When the server tells of changed or deleted
 * ones, all are told anew.
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
        return ratings.small() ? told : !told || differ(ratings) || sql.call("is_rating_awaited");
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
            forget(sql);
        } else if (differ(ratings) || !sql.call("are_ratings_told")) {
            tellAll();
            sql.watch(ratings, sql.snapshot());
        } else {
            tell("tell_new_ratings");
        }
    }

    static void forget(FactSql sql) {
        sql.run("forget_told_ratings");
    }

    private long tellAll() {
        return tell("tell_all_ratings");
    }

    private long tell(String which) {
        long wrong = sql.number(which, Map.of());
        sql.run("ratings_seen", Map.of("seen", sql.snapshot()));
        return wrong;
    }

    private static boolean differ(Watched ratings) {
        return ratings.replaced() || ratings.changed();
    }
}
