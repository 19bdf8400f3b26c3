package com.openhouse.analytics.persistence.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Sets the zone after connecting, because the driver itself asks for the zone of the JVM. */
final class UtcDataSource extends DriverManagerDataSource {

    UtcDataSource(TestDatabase database) {
        super(database.jdbcUrl(), database.username(), database.password());
    }

    @Override
    protected Connection getConnectionFromDriverManager(String url, Properties properties) throws SQLException {
        Connection connection = super.getConnectionFromDriverManager(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
        }
        return connection;
    }
}
