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

    /** Whether all that the request names lies within what the caller may see. */
    boolean isAllowed(RawData data) {
        Scope own = Scope.of(data, of(admin));
        return data.developments.stream()
                .filter(development -> development.id().equals(developmentId))
                .allMatch(development -> own.sees(development.tenantId(), development.id())
                        && (tenantId == null || tenantId.equals(development.tenantId())));
    }

    String kind(RawData data) {
        String narrowing = developmentId != null ? " of a development" : tenantId != null ? " of a tenant" : "";
        boolean nothing = admin.role().equals("developer")
                && narrowing.isEmpty()
                && Scope.developedBy(data, admin).isEmpty();
        return admin.role() + (nothing ? " of nothing" : narrowing);
    }
}
