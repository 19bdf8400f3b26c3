package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.Map;

/**
 * The queries of the list of units, from the rows themselves or from the entries kept for large developments.
 *
 * @param parameters of all of them
 */
record UnitQueries(SqlFile units, SqlFile facets, Map<String, Object> parameters) {

    static final SqlFile UNITS = SqlFile.of("directory/units.sql");

    private static final SqlFile FACETS = SqlFile.of("directory/unit_facets.sql");
    private static final SqlFile KEPT_UNITS = SqlFile.of("directory/kept_units.sql");
    private static final SqlFile KEPT_FACETS = SqlFile.of("directory/kept_unit_facets.sql");
    private static final SqlFile KEPT_FOUND = SqlFile.of("directory/kept_units_found.sql");
    private static final SqlFile KEPT_FOUND_FACETS = SqlFile.of("directory/kept_found_unit_facets.sql");

    static UnitQueries of(NativeRows rows, Scope scope, Map<String, Object> parameters) {
        if (!Kept.serves(rows, scope)) {
            return new UnitQueries(UNITS, FACETS, parameters);
        }
        return parameters.containsKey("text")
                ? new UnitQueries(KEPT_UNITS, KEPT_FOUND_FACETS, Kept.found(rows, KEPT_FOUND, scope, parameters))
                : new UnitQueries(KEPT_UNITS, KEPT_FACETS, parameters);
    }
}
