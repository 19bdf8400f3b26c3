package com.openhouse.analytics.persistence.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** A database of the tests' server, with the credentials of its superuser. */
public record TestDatabase(String jdbcUrl, String username, String password) {

    private static final Map<TestDatabase, UtcDataSource> SOURCES = new ConcurrentHashMap<>();

    /** Sessions in UTC, the same source for all who ask until sessions are ended; nothing of it needs closing. */
    public DataSource dataSource() {
        return SOURCES.computeIfAbsent(this, UtcDataSource::new);
    }

    /** For what the server does only without sessions, and for settings that it reads only at the beginning of one. */
    public void endSessions() {
        UtcDataSource source = SOURCES.remove(this);
        if (source != null) {
            source.endSessions();
        }
    }
}
