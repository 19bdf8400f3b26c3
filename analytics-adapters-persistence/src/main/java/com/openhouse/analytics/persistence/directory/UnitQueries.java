package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.persistence.rows.SqlFile;

/** The queries of the list of units, from the rows themselves or from the entries kept for large developments. */
record UnitQueries(SqlFile units, SqlFile total, SqlFile facets) {

    static UnitQueries of(String path) {
        return new UnitQueries(
                SqlFile.of(path + "units.sql"),
                SqlFile.of(path + "units_total.sql"),
                SqlFile.of(path + "unit_facets.sql"));
    }
}
