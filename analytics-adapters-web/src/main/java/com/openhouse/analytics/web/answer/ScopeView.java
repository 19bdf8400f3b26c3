package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was computed from.
 *
 * @param tenantId null for the platform
 * @param developmentIds null unless the kind is {@code developments}
 */
public record ScopeView(
        Kind kind, @Nullable UUID tenantId, @Nullable List<UUID> developmentIds) {

    /** How wide it is. */
    public enum Kind {
        PLATFORM,
        TENANT,
        DEVELOPMENTS
    }

    public static ScopeView of(Scope scope) {
        if (scope instanceof Scope.Developments some) {
            return new ScopeView(Kind.DEVELOPMENTS, some.tenantId(), List.copyOf(some.developmentIds()));
        }
        return scope instanceof Scope.Tenant one
                ? new ScopeView(Kind.TENANT, one.tenantId(), null)
                : new ScopeView(Kind.PLATFORM, null, null);
    }
}
