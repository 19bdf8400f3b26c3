package com.openhouse.analytics.persistence.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * One run over the rollups of facts. What changes a fact changes them at once; here tenants whose rollups are not there, or are
 * in a zone that is not theirs any more, are rolled up slice by slice. A run that is killed is resumed by the next.
 */
final class RollupRun {

    private final FactConnection connection;
    private final FactSql sql;
    private final Transactions transaction;
    private final RollupRules rules;
    private final DaysInSlices slices = new DaysInSlices();
    private boolean much;

    /** @param much whether much may be left to do */
    RollupRun(FactConnection connection, RollupRules rules, boolean much) {
        this.connection = connection;
        this.sql = connection.sql();
        this.transaction = connection::inTransaction;
        this.rules = rules;
        this.much = much;
    }

    /** Rolls up as long as there is time; false when some is left. */
    boolean follow(BooleanSupplier timeLeft) {
        for (ZonedTenant tenant : changed(sql, rules)) {
            if (tenant.counted() && !new RollupRemoval(sql, transaction, tenant.tenantId()).follow(timeLeft)) {
                return false;
            }
            transaction.run(() -> beginAnew(tenant));
        }
        transaction.run(() -> sql.run("begin_much_asked", Map.of("much", rules.muchAsked())));
        boolean left = sql.rollupsMissing(rules.muchAsked());
        while (left && timeLeft.getAsBoolean()) {
            left = rollSome();
        }
        return !left;
    }

    /** Whether rollups of a tenant are not the sums of its facts, or what days that are over are added up to not that of its days. */
    static boolean isWrong(FactSql sql, UUID tenantId) {
        return sql.number("wrong_rollups", wholly(tenantId)) > 0 || SumsOfDays.areWrong(sql, tenantId);
    }

    /** The same of the platform and its tenants. */
    static boolean isPlatformWrong(FactSql sql) {
        return sql.number("wrong_platform", Map.of()) > 0 || SumsOfDays.areWrong(sql, SumsOfDays.PLATFORM);
    }

    private static Map<String, Object> wholly(UUID tenantId) {
        return Map.of("tenant_id", tenantId, "sign", 1);
    }

    /** Makes the rollups of a tenant anew where they are not the sums of its facts; tells how many numbers were wrong. */
    static long mend(FactSql sql, UUID tenantId) {
        Map<String, Object> tenant = wholly(tenantId);
        long wrong = sql.number("wrong_rollups", tenant);
        if (wrong > 0) {
            forget(sql, tenantId);
            sql.run("roll_tenant", tenant);
            addUpPlatform(sql);
        }
        return wrong + SumsOfDays.mendAll(sql, tenantId);
    }

    /** Makes the rollups of the platform anew where they are not the sums of its tenants; tells how many numbers were wrong. */
    static long mendPlatform(FactSql sql) {
        long wrong = sql.number("wrong_platform", Map.of());
        if (wrong > 0) {
            addUpPlatform(sql);
        }
        return wrong + SumsOfDays.mendAll(sql, SumsOfDays.PLATFORM);
    }

    private static void addUpPlatform(FactSql sql) {
        forget(sql, SumsOfDays.PLATFORM);
        sql.run("add_up_platform");
    }

    private static void forget(FactSql sql, UUID tenantId) {
        sql.run("forget_sums", Map.of("tenant_id", tenantId));
        SumsOfDays.forgetAll(sql, tenantId);
    }

    /** Whether figures wait for rollups. */
    static boolean isBehind(FactSql sql, RollupRules rules) {
        return sql.rollupsMissing(rules.muchAsked()) || !changed(sql, rules).isEmpty();
    }

    private static List<ZonedTenant> changed(FactSql sql, RollupRules rules) {
        return sql.zones(rules.muchAsked()).stream().filter(rules::differs).toList();
    }

    private void beginAnew(ZonedTenant tenant) {
        // Days that come to the platform by the thousand leave its keys to be chosen once all are there.
        SumsOfDays.MUCH_ASKED.forget(sql, SumsOfDays.PLATFORM);
        if (tenant.rolled() != null) {
            if (!tenant.counted()) {
                sql.run("roll_tenant", Map.of("tenant_id", tenant.tenantId(), "sign", -1));
            }
            forget(sql, tenant.tenantId());
            sql.run("forget_rolled_tenant", Map.of("tenant_id", tenant.tenantId()));
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

    /** First all days, then what is counted once all of them are there; false when nothing is left. */
    private boolean rollSome() {
        Optional<DaysToRoll> next = sql.nextDay().map(day -> day.andMore(slices.days()));
        next.ifPresent(this::roll);
        return next.isPresent() || transaction.within(() -> sql.call("complete_rollup"));
    }

    private void roll(DaysToRoll next) {
        int keys = much ? RollupSlices.roll(connection, next) : transaction.within(() -> next.rollAndNote(sql));
        much = keys > DaysInSlices.KEYS / 10;
        slices.adapt(keys);
    }
}
