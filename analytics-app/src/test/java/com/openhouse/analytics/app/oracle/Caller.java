package com.openhouse.analytics.app.oracle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks, and what the request narrows the answer to. */
record Caller(
        RawData.Admin admin,
        @Nullable UUID tenantId,
        @Nullable UUID developmentId) {
    static Caller of(RawData.Admin admin) {
        return new Caller(admin, null, null);
    }

    Caller narrowedTo(RawData.Tenant tenant) {
        return new Caller(admin, tenant.id(), developmentId);
    }

    Caller narrowedTo(RawData.Development development) {
        return new Caller(admin, tenantId, development.id());
    }
}
