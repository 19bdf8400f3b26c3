package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.Map;

/**
 * The queries of the list of homeowners, from the rows themselves or from the entries kept for large developments.
 *
 * @param parameters of all of them
 */
record HomeownerQueries(SqlFile homeowners, SqlFile funnel, Map<String, Object> parameters) {

    static final SqlFile HOMEOWNERS = SqlFile.of("directory/homeowners.sql");

    private static final SqlFile FUNNEL = SqlFile.of("directory/homeowner_funnel.sql");
    private static final SqlFile KEPT_HOMEOWNERS = SqlFile.of("directory/kept_homeowners.sql");
    private static final SqlFile KEPT_FUNNEL = SqlFile.of("directory/kept_homeowner_funnel.sql");
    private static final SqlFile KEPT_FOUND = SqlFile.of("directory/kept_homeowners_found.sql");
    private static final SqlFile KEPT_FOUND_FUNNEL = SqlFile.of("directory/kept_found_homeowner_funnel.sql");

    static HomeownerQueries of(NativeRows rows, Scope scope, Map<String, Object> parameters) {
        if (!Kept.serves(rows, scope)) {
            return new HomeownerQueries(HOMEOWNERS, FUNNEL, parameters);
        }
        return parameters.containsKey("text") || parameters.containsKey("active_since")
                ? new HomeownerQueries(
                        KEPT_HOMEOWNERS, KEPT_FOUND_FUNNEL, Kept.found(rows, KEPT_FOUND, scope, parameters))
                : new HomeownerQueries(KEPT_HOMEOWNERS, KEPT_FUNNEL, parameters);
    }
}
