package com.openhouse.analytics.persistence.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Sessions in UTC, kept for whoever asks next, because tests ask for one with each row that they write. Each is given back as a new one would be, and the
 * server is told its statistics then, as at the end of a session.
 */
final class UtcDataSource extends ProxiedDataSource {

    /** After connecting, because the driver itself asks for the zone of the JVM. */
    static final String IN_UTC = "set time zone 'UTC'";

    private final TestDatabase database;
    private final HikariDataSource pool;

    UtcDataSource(TestDatabase database) {
        this(database, pool(database));
    }

    private UtcDataSource(TestDatabase database, HikariDataSource pool) {
        super(pool);
        this.database = database;
        this.pool = pool;
    }

    TestDatabase database() {
        return database;
    }

    /** When this returns the server has none of them any more; nor are there to be others. */
    void endSessions() {
        pool.close();
    }

    @Override
    protected void before(Connection connection, Method method, Object[] arguments) throws SQLException {
        if (method.getName().equals("close") && !connection.isClosed()) {
            clean(connection);
        }
    }

    /** One that cannot be cleaned is not given to anybody else. */
    private void clean(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("discard all");
                statement.execute(IN_UTC);
                statement.execute("select pg_stat_force_next_flush()");
            }
        } catch (SQLException broken) {
            pool.evictConnection(connection);
        }
    }

    private static HikariDataSource pool(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(100);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(Duration.ofSeconds(10).toMillis());
        pool.setConnectionTimeout(Duration.ofMinutes(4).toMillis());
        pool.setConnectionInitSql(IN_UTC);
        return pool;
    }
}
