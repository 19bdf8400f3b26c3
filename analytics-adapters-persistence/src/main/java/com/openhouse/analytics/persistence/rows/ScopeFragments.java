package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the scope into a query. A file marks the place as <code>{scope: tenant column, development column}</code>; one of
 * three constant predicates takes it, so that each kind of scope has a plan of its own.
 *
 * <p><code>{scope-tenant: tenant column}</code> marks the few places where whole tenants are counted.
 */
final class ScopeFragments {

    private static final Pattern MARK =
            Pattern.compile("\\{(scope|scope-tenant):\\s*([\\w.]+)(?:\\s*,\\s*([\\w.]+))?\\s*}");

    private ScopeFragments() {}

    static String apply(SqlFile file, Scope scope) {
        Matcher marks = MARK.matcher(file.text());
        StringBuilder sql = new StringBuilder();
        while (marks.find()) {
            String fragment = marks.group(1).equals("scope-tenant")
                    ? wholeTenants(scope, marks.group(2))
                    : facts(scope, marks.group(2), marks.group(3));
            marks.appendReplacement(sql, Matcher.quoteReplacement(fragment));
        }
        return marks.appendTail(sql).toString();
    }

    static Map<String, Object> parameters(Scope scope) {
        if (scope instanceof Scope.Developments some) {
            return Map.of(
                    "scope_tenant_id", some.tenantId(), "scope_development_ids", PgArray.of(some.developmentIds()));
        }
        return scope.tenant()
                .<Map<String, Object>>map(id -> Map.of("scope_tenant_id", id))
                .orElse(Map.of());
    }

    private static String facts(Scope scope, String tenant, String development) {
        if (scope instanceof Scope.Platform) {
            return everything(tenant);
        }
        return scope instanceof Scope.Tenant
                ? ofTenant(tenant)
                : "(" + ofTenant(tenant) + " and " + development + " = any (cast(:scope_development_ids as uuid[])))";
    }

    private static String wholeTenants(Scope scope, String tenant) {
        if (scope instanceof Scope.Platform) {
            return everything(tenant);
        }
        return scope instanceof Scope.Tenant
                ? ofTenant(tenant)
                : "(" + ofTenant(tenant) + " and cardinality(cast(:scope_development_ids as uuid[])) > 0)";
    }

    private static String everything(String tenant) {
        return tenant + " is not null";
    }

    private static String ofTenant(String tenant) {
        return tenant + " = cast(:scope_tenant_id as uuid)";
    }
}
