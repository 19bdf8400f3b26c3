package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Each connection that is taken is given back. */
class FactConnectionIT {

    @Test
    void aConnectionOnWhichNoRoleCanBeTakenOnIsGivenBack() throws SQLException {
        var broken = new Broken(TestPostgres.freshDatabase().dataSource());

        assertThatThrownBy(() -> FactConnection.of(broken, new Isolation()))
                .isInstanceOf(CannotGetJdbcConnectionException.class)
                .cause()
                .hasMessageContaining("current transaction is aborted");
        assertThat(broken.given).hasSize(1);
        assertThat(broken.given.get(0).isClosed()).isTrue();
    }

    /** Gives connections whose transaction has failed, on which every statement does. */
    private static final class Broken extends DelegatingDataSource {

        private final List<Connection> given = new ArrayList<>();

        Broken(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("select 1 / 0")).isInstanceOf(SQLException.class);
            }
            given.add(connection);
            return connection;
        }
    }
}
