package com.openhouse.analytics.persistence.testing;

import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.isolation.IsolationSetUp;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Imported beside {@link PersistenceTest}: the adapters get pooled sessions that the database holds to their scope. */
public final class IsolatedPool implements BeanPostProcessor {

    /** Four that a test may hold at once, and three of the timer that follows facts: one waiting for the other's would wait in vain. */
    private static final int CONNECTIONS = 7;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof UtcDataSource owner ? new Pool(owner) : bean;
    }

    /** The data source of the one who may do everything, for what tests write. */
    public static DataSource owner(DataSource pool) {
        return ((Pool) pool).owner;
    }

    private static final class Pool extends HikariDataSource {
        private final DataSource owner;

        private Pool(UtcDataSource owner) {
            this.owner = owner;
            install(owner);
            setJdbcUrl(owner.database().jdbcUrl());
            setUsername(owner.database().username());
            setPassword(owner.database().password());
            setMaximumPoolSize(CONNECTIONS);
            setConnectionInitSql(UtcDataSource.IN_UTC + ";" + Isolation.SESSION_START);
        }

        private static void install(DataSource owner) {
            try (Connection connection = owner.getConnection()) {
                IsolationSetUp.install(connection, connection.getMetaData().getUserName());
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
