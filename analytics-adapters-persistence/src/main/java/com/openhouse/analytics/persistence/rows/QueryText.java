package com.openhouse.analytics.persistence.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.Set;

/**
 * A query as it is run. To put one together takes longer than many a query, so it is done once for each that differs, of
 * which there are few: values are bound.
 *
 * @param onePlan whether a plan for all values is as good as one for these; what is read from the rows instead of facts is
 *     another query than the one that says so
 * @param wholeTenants whether every scope in it is that of whole tenants
 */
record QueryText(String sql, boolean onePlan, boolean wholeTenants) {

    private static final int MOST = 1_000;
    private static final Cache<Wanted, QueryText> MADE =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param given names of the parameters that the request needs */
    static QueryText of(SqlFile file, Scope scope, Set<String> given) {
        Wanted wanted = new Wanted(file, ScopeFragments.kind(scope), Set.copyOf(given), FactSource.isMaintained());
        return MADE.get(wanted, one -> make(file, scope, given));
    }

    private static QueryText make(SqlFile file, Scope scope, Set<String> given) {
        String text = OptionalFragments.apply(ScopeFragments.apply(file, scope), given);
        String sql = FactSource.apply(text);
        return new QueryText(sql, file.onePlan() && sql.equals(text), file.countsWholeTenants());
    }

    private record Wanted(SqlFile file, ScopeFragments.Kind kind, Set<String> given, boolean maintained) {}
}
