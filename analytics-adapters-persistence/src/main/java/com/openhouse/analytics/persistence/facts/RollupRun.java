package com.openhouse.analytics.persistence.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run over the rollups of facts. What changes a fact changes them at once; here tenants whose rollups are not there, or are
 * in a zone that is not theirs any more, are rolled up slice by slice. A run that is killed is resumed by the next.
 */
final class RollupRun {

    private static final int DAYS = 7;
    private static final UUID PLATFORM = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final FactSql sql;
    private final Transactions transaction;
    private final RollupRules rules;

    RollupRun(FactSql sql, Transactions transaction, RollupRules rules) {
        this.sql = sql;
        this.transaction = transaction;
        this.rules = rules;
    }

    /** Rolls up as long as there is time; false when some is left. */
    boolean follow(BooleanSupplier timeLeft) {
        changed(sql, rules).forEach(tenant -> transaction.run(() -> beginAnew(tenant)));
        transaction.run(() -> sql.run("begin_much_asked", Map.of("much", rules.muchAsked())));
        boolean left = sql.rollupsMissing(rules.muchAsked());
        while (left && timeLeft.getAsBoolean()) {
            left = transaction.within(this::rollSome);
        }
        return !left;
    }

    /** Makes the rollups of a tenant anew where they are not the sums of its facts; tells how many numbers were wrong. */
    static long mend(FactSql sql, UUID tenantId) {
        Map<String, Object> tenant = Map.of("tenant_id", tenantId, "sign", 1);
        long wrong = sql.number("wrong_rollups", tenant);
        if (wrong > 0) {
            sql.run("forget_sums", tenant);
            sql.run("roll_tenant", tenant);
            addUpPlatform(sql);
        }
        return wrong;
    }

    /** Makes the rollups of the platform anew where they are not the sums of its tenants; tells how many numbers were wrong. */
    static long mendPlatform(FactSql sql) {
        long wrong = sql.number("wrong_platform", Map.of());
        if (wrong > 0) {
            addUpPlatform(sql);
        }
        return wrong;
    }

    private static void addUpPlatform(FactSql sql) {
        sql.run("forget_sums", Map.of("tenant_id", PLATFORM));
        sql.run("add_up_platform");
    }

    /** Whether figures wait for rollups. */
    static boolean isBehind(FactSql sql, RollupRules rules) {
        return sql.rollupsMissing(rules.muchAsked()) || !changed(sql, rules).isEmpty();
    }

    private static List<ZonedTenant> changed(FactSql sql, RollupRules rules) {
        return sql.zones(rules.muchAsked()).stream().filter(rules::differs).toList();
    }

    private void beginAnew(ZonedTenant tenant) {
        Map<String, UUID> id = Map.of("tenant_id", tenant.tenantId());
        if (tenant.rolled() != null) {
            sql.run("roll_tenant", Map.of("tenant_id", tenant.tenantId(), "sign", -1));
            sql.run("forget_sums", id);
            sql.run("forget_rolled_tenant", id);
        }
        if (tenant.there()) {
            sql.run(
                    "begin_rollup",
                    Map.of(
                            "tenant_id", tenant.tenantId(),
                            "zone", rules.zone(tenant),
                            "counted", tenant.muchAsked()));
        }
    }

    /** False when nothing is left. */
    private boolean rollSome() {
        @Nullable LocalDate from = sql.nextDay();
        if (from == null) {
            sql.run("rolled_to", Map.of("day", "infinity"));
            return false;
        }
        LocalDate to = from.plusDays(DAYS);
        sql.run("roll_days", Map.of("from_day", from.toString(), "to_day", to.toString(), "sign", 1));
        sql.run("rolled_to", Map.of("day", to.toString()));
        return true;
    }
}
