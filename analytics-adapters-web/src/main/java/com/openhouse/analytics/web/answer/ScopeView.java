package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was computed from.
 *
 * @param kind {@code platform}, {@code tenant} or {@code developments}
 * @param tenantId null for the platform
 * @param developmentIds null unless the kind is {@code developments}
 */
public record ScopeView(
        String kind, @Nullable UUID tenantId, @Nullable List<UUID> developmentIds) {

    public static ScopeView of(Scope scope) {
        if (scope instanceof Scope.Developments some) {
            return new ScopeView("developments", some.tenantId(), List.copyOf(some.developmentIds()));
        }
        return scope instanceof Scope.Tenant one
                ? new ScopeView("tenant", one.tenantId(), null)
                : new ScopeView("platform", null, null);
    }
}
