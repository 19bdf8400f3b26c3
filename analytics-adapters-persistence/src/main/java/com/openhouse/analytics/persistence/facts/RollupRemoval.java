package com.openhouse.analytics.persistence.facts;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Takes a tenant that has sums of its own out of those of the platform, the last days first, slice by slice: messages are followed between them, and
 * one that is stopped or killed is resumed, as {@code analytics_rolled} says after each up to which day the tenant is still there.
 */
final class RollupRemoval {

    private final FactSql sql;
    private final Transactions transaction;
    private final UUID tenantId;

    RollupRemoval(FactSql sql, Transactions transaction, UUID tenantId) {
        this.sql = sql;
        this.transaction = transaction;
        this.tenantId = tenantId;
    }

    /** Takes out one slice at least; false when time is up before all days are out. */
    boolean follow(BooleanSupplier timeLeft) {
        transaction.run(() -> {
            SumsOfDays.forgetAll(sql, tenantId);
            SumsOfDays.MUCH_ASKED.forget(sql, SumsOfDays.PLATFORM);
            sql.run("reopen_rollup", Map.of("tenant_id", tenantId));
        });
        var slices = new DaysInSlices();
        long keys;
        do {
            keys = transaction.within(
                    () -> sql.number("take_out_days", Map.of("tenant_id", tenantId, "days", slices.days())));
            slices.adapt(keys);
        } while (keys > 0 && timeLeft.getAsBoolean());
        return keys == 0;
    }
}
