package com.openhouse.analytics.persistence.facts;

import java.time.LocalDate;
import java.util.Map;

/**
 * Days that are to be rolled up.
 *
 * @param to the first day after them
 * @param fresh whether nothing at all is rolled up of them
 */
record DaysToRoll(LocalDate from, LocalDate to, boolean fresh) {

    /**
     * The first day that is missing.
     *
     * @param fresh whether nothing at all is rolled up of it and of later days
     */
    record Next(LocalDate day, boolean fresh) {

        DaysToRoll andMore(int days) {
            return new DaysToRoll(day, day.plusDays(days), fresh);
        }
    }

    /** As many days after these. */
    DaysToRoll next() {
        return new DaysToRoll(to, to.plusDays(to.toEpochDay() - from.toEpochDay()), fresh);
    }

    int rollAndNote(FactSql sql) {
        int keys = roll(sql);
        note(sql);
        return keys;
    }

    /** Tells how many keys of questions were written. */
    int roll(FactSql sql) {
        return sql.run(
                fresh ? "fill_days" : "roll_days",
                Map.of("from_day", from.toString(), "to_day", to.toString(), "sign", 1));
    }

    void note(FactSql sql) {
        sql.run("rolled_to", Map.of("day", to.toString()));
    }
}
