package com.openhouse.analytics.domain.system;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far facts and rollups are behind the messages.
 *
 * @param caughtUpAt when everything that was committed before was in the facts; null before the first time
 * @param backfilling whether the history is still being read, so that figures come from the rows
 * @param historyRead the share of the history that has been read, 0 to 1
 * @param notRolledUp how many tenants and developments wait for their rollups, so that figures come from the facts
 */
public record FactLag(@Nullable Instant caughtUpAt, boolean backfilling, BigDecimal historyRead, long notRolledUp) {

    /** Whether anything is left that the next new messages would not bring by themselves. */
    public boolean catchingUp() {
        return backfilling || notRolledUp > 0;
    }
}
