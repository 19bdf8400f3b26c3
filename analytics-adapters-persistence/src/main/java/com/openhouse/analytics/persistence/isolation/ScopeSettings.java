package com.openhouse.analytics.persistence.isolation;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a transaction tells the views: which of them, and the ids they hold to. All of it are constants and parsed UUIDs, so
 * that it can stand in the statement as it is.
 *
 * @param schema holds the views of this kind of scope
 */
record ScopeSettings(String schema, String sql) {

    /** No scope: every view is closed. */
    static final String NONE = settings("", "", "");

    static ScopeSettings of(Scope scope, boolean wholeTenants) {
        if (scope instanceof Scope.Developments some && !(wholeTenants && some.authority() != Authority.DEVELOPMENTS)) {
            return new ScopeSettings(
                    "openhouse_developments",
                    settings("developments", some.tenantId().toString(), array(some.developmentIds())));
        }
        return scope.tenant().map(ScopeSettings::ofTenant).orElseGet(ScopeSettings::ofPlatform);
    }

    private static ScopeSettings ofTenant(UUID id) {
        return new ScopeSettings("openhouse_tenant", settings("tenant", id.toString(), ""));
    }

    private static ScopeSettings ofPlatform() {
        return new ScopeSettings("openhouse_platform", settings("platform", "", ""));
    }

    private static String settings(String scope, String tenantId, String developmentIds) {
        return "set local openhouse.scope = '%s';set local openhouse.tenant_id = '%s';set local openhouse.development_ids = '%s'"
                .formatted(scope, tenantId, developmentIds);
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
