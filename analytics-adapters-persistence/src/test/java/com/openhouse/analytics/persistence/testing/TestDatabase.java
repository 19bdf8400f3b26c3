package com.openhouse.analytics.persistence.testing;

import javax.sql.DataSource;

/** A database of the tests' server, with the credentials of its superuser. */
public record TestDatabase(String jdbcUrl, String username, String password) {

    /** Opens a new connection each time, its session in UTC; nothing is pooled, so nothing needs closing. */
    public DataSource dataSource() {
        return new UtcDataSource(this);
    }
}
