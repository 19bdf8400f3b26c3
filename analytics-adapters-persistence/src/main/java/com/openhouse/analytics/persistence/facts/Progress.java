package com.openhouse.analytics.persistence.facts;

import java.util.List;

/** How far the facts are behind the rows. */
enum Progress {
    DONE,
    /** So little that a request can catch up. */
    BEHIND,
    /** The history of a large table is still being read. */
    FAR_BEHIND;

    /** Whether there is anything for the timer to do: an idle database must not be written to each second. */
    static boolean isIdle(FactSql sql, RollupRules rules) {
        return of(sql, rules) == DONE
                && sql.watched("facts").stream().noneMatch(Watched::changed)
                && sql.watched("entries").stream().noneMatch(table -> table.changed() || table.replaced())
                && !sql.entriesMissing()
                && !ChunkRun.isBehind(sql)
                && !RatingRun.isBehind(sql)
                && !PlaceRun.isBehind(sql)
                && !RollupRun.isBehind(sql, rules)
                && !MonthRun.isBehind(sql, rules)
                && !MuchAskedRun.isBehind(sql, rules);
    }

    static Progress of(FactSql sql, RollupRules rules) {
        FactState state = sql.state();
        List<Watched> tables = sql.watched("facts");
        Watched messages = Watched.MESSAGES.in(tables);
        boolean unread = state.backfilling() || state.outdated() || messages.replaced();
        if (unread && !messages.small()) {
            return FAR_BEHIND;
        }
        return unread || state.awaited() || homesDiffer(sql, tables) || smallOnesDiffer(sql, messages, rules)
                ? BEHIND
                : DONE;
    }

    private static boolean homesDiffer(FactSql sql, List<Watched> tables) {
        List<Watched> homes =
                tables.stream().filter(table -> !Watched.MESSAGES.is(table)).toList();
        return homes.stream().anyMatch(Watched::replaced)
                || homes.stream().anyMatch(Watched::small)
                        && !sql.changedHomes().isEmpty();
    }

    /** What costs little where there are few messages. */
    private static boolean smallOnesDiffer(FactSql sql, Watched messages, RollupRules rules) {
        return messages.small() && (!sql.changedMessages(true).isEmpty() || RollupRun.isBehind(sql, rules));
    }
}
