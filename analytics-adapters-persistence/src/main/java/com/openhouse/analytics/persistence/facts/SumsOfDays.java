package com.openhouse.analytics.persistence.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** What days that are over are added up to. Those of a tenant, or of the platform by its id, may be forgotten: they are added up again. */
enum SumsOfDays {
    MONTHS("wrong_months", "forget_months"),
    MUCH_ASKED("wrong_much_asked", "forget_much_asked");

    /** What the platform goes by where tenants are named. */
    static final UUID PLATFORM = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final String wrong;
    private final String forget;

    SumsOfDays(String wrong, String forget) {
        this.wrong = wrong;
        this.forget = forget;
    }

    static void forgetAll(FactSql sql, UUID tenantId) {
        for (SumsOfDays sums : values()) {
            sums.forget(sql, tenantId);
        }
    }

    void forget(FactSql sql, UUID tenantId) {
        sql.run(forget, Map.of("tenant_id", tenantId));
    }

    /** Forgets those that are wrong; tells how many numbers were. */
    static long mendAll(FactSql sql, UUID tenantId) {
        long all = 0;
        for (SumsOfDays sums : values()) {
            all += sums.mend(sql, tenantId);
        }
        return all;
    }

    static boolean areWrong(FactSql sql, UUID tenantId) {
        return Arrays.stream(values()).anyMatch(sums -> sums.countWrong(sql, tenantId) > 0);
    }

    private long mend(FactSql sql, UUID tenantId) {
        long count = countWrong(sql, tenantId);
        if (count > 0) {
            forget(sql, tenantId);
        }
        return count;
    }

    private long countWrong(FactSql sql, UUID tenantId) {
        return sql.number(wrong, Map.of("tenant_id", tenantId));
    }
}
