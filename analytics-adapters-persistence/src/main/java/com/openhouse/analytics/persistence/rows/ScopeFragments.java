package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the scope into a query. A file marks the place as <code>{scope: tenant column, development column}</code>; one of
 * three constant predicates takes it, so that each kind of scope has a plan of its own.
 *
 * <p><code>{scope-tenant: tenant column}</code> marks the few places where whole tenants are counted,
 * <code>{level: tenant column, development column}</code> those that read rollups: rows of the level that holds the scope. For
 * <code>{counted}</code> stands whether there is one such level, with distributions and keys, for <code>{everywhere}</code> whether the
 * scope is the platform: where one plan serves all values, it may go another way there.
 */
final class ScopeFragments {

    private static final Pattern MARK =
            Pattern.compile("\\{(scope|scope-tenant|level):\\s*([\\w.]+)(?:\\s*,\\s*([\\w.]+))?\\s*}");

    private static final String COUNTED_TENANT = """
            exists (
                select from analytics_rolled c
                where c.tenant_id = cast(:scope_tenant_id as uuid) and c.development_id = {all} and c.counted)""".replace("{all}", SqlFile.ALL);

    /** Of several developments the counts of one would be missing, and homes in common would be counted twice. */
    private static final String COUNTED_DEVELOPMENT = """
            (cardinality(cast(:scope_development_ids as uuid[])) = 1 and exists (
                select from analytics_rolled c
                where c.tenant_id = cast(:scope_tenant_id as uuid)
                  and c.development_id = any (cast(:scope_development_ids as uuid[])) and c.rolled_to = 'infinity'))""";

    /** Scopes of one kind have the same text. */
    enum Kind {
        PLATFORM,
        TENANT,
        DEVELOPMENT,
        DEVELOPMENTS
    }

    private ScopeFragments() {}

    static Kind kind(Scope scope) {
        if (scope instanceof Scope.Developments some) {
            return some.developmentIds().size() == 1 ? Kind.DEVELOPMENT : Kind.DEVELOPMENTS;
        }
        return scope instanceof Scope.Platform ? Kind.PLATFORM : Kind.TENANT;
    }

    static String apply(SqlFile file, Scope scope) {
        Matcher marks = MARK.matcher(file.text());
        StringBuilder sql = new StringBuilder();
        while (marks.find()) {
            String fragment = fragment(marks.group(1), scope, marks.group(2), marks.group(3));
            marks.appendReplacement(sql, Matcher.quoteReplacement(fragment));
        }
        return marks.appendTail(sql)
                .toString()
                .replace("{counted}", counted(scope))
                .replace("{everywhere}", String.valueOf(scope instanceof Scope.Platform));
    }

    private static String fragment(String mark, Scope scope, String tenant, String development) {
        return switch (mark) {
            case "scope" -> facts(scope, tenant, development);
            case "level" -> level(scope, tenant, development);
            default -> wholeTenants(scope, tenant);
        };
    }

    static Map<String, Object> parameters(Scope scope) {
        if (scope instanceof Scope.Developments some) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("scope_tenant_id", some.tenantId());
            parameters.put("scope_development_ids", PgArray.of(some.developmentIds()));
            some.developmentIds().stream().findFirst().ifPresent(id -> parameters.put("scope_development_id", id));
            return parameters;
        }
        return scope.tenant()
                .<Map<String, Object>>map(id -> Map.of("scope_tenant_id", id))
                .orElse(Map.of());
    }

    private static String facts(Scope scope, String tenant, String development) {
        if (scope instanceof Scope.Platform) {
            return everything(tenant);
        }
        return scope instanceof Scope.Developments some
                ? "(" + ofTenant(tenant) + " and " + development + oneOf(some) + ")"
                : ofTenant(tenant);
    }

    /** A single one is named by equality, so that an index gives its rows in order. */
    private static String oneOf(Scope.Developments some) {
        return kind(some) == Kind.DEVELOPMENT
                ? " = cast(:scope_development_id as uuid)"
                : " = any (cast(:scope_development_ids as uuid[]))";
    }

    private static String level(Scope scope, String tenant, String development) {
        if (scope instanceof Scope.Platform) {
            return "(" + tenant + " = " + SqlFile.ALL + " and " + development + " = " + SqlFile.ALL + ")";
        }
        return scope instanceof Scope.Tenant
                ? "(" + ofTenant(tenant) + " and " + development + " = " + SqlFile.ALL + ")"
                : facts(scope, tenant, development);
    }

    private static String counted(Scope scope) {
        if (scope instanceof Scope.Platform) {
            return "true";
        }
        return scope instanceof Scope.Tenant ? COUNTED_TENANT : COUNTED_DEVELOPMENT;
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
