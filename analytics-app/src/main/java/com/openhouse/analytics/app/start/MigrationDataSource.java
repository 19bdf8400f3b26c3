package com.openhouse.analytics.app.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections for migrations: an index over many rows may take its time, a lock on a busy table may not. */
final class MigrationDataSource extends DelegatingDataSource {

    private static final String SESSION = "set time zone 'UTC'; set statement_timeout = 0; set lock_timeout = '30s'";

    MigrationDataSource(DataSource plain) {
        super(plain);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(SESSION);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
