package com.openhouse.analytics.persistence.isolation;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a transaction tells the views: which of them, and the ids they hold to.
 *
 * @param schemas where names are looked up before the schema of the tables, each followed by a comma
 * @param scope the kind of scope, empty for none
 * @param tenantId empty where the scope names no tenant
 * @param developmentIds an array literal, empty where the scope names no developments
 */
record ScopeSettings(String schemas, String scope, String tenantId, String developmentIds) {

    /** No scope: every view is closed. */
    static final ScopeSettings NONE = new ScopeSettings("", "", "", "");

    static ScopeSettings of(Scope scope, boolean wholeTenants) {
        if (scope instanceof Scope.Developments some && !(wholeTenants && some.authority() != Authority.DEVELOPMENTS)) {
            return new ScopeSettings(
                    "openhouse_developments, ",
                    "developments",
                    some.tenantId().toString(),
                    array(some.developmentIds()));
        }
        return scope.tenant().map(ScopeSettings::ofTenant).orElseGet(ScopeSettings::ofPlatform);
    }

    private static ScopeSettings ofTenant(UUID id) {
        return new ScopeSettings("openhouse_tenant, ", "tenant", id.toString(), "");
    }

    private static ScopeSettings ofPlatform() {
        return new ScopeSettings("openhouse_platform, ", "platform", "", "");
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
