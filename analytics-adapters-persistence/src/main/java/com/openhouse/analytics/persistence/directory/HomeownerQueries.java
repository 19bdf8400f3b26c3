package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.persistence.rows.SqlFile;

/** The queries of the list of homeowners, from the rows themselves or from the entries kept for large developments. */
record HomeownerQueries(SqlFile homeowners, SqlFile total, SqlFile funnel) {

    static HomeownerQueries of(String path) {
        return new HomeownerQueries(
                SqlFile.of(path + "homeowners.sql"),
                SqlFile.of(path + "homeowners_total.sql"),
                SqlFile.of(path + "homeowner_funnel.sql"));
    }
}
