package com.openhouse.analytics.app.migration;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrations get a connection without the timeouts of requests: an index of a large table takes minutes, not seconds. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    private static final Duration CLOSED_WHEN_IDLE_FOR = Duration.ofSeconds(10);

    @Bean(defaultCandidate = false)
    @LiquibaseDataSource
    DataSource migrationDataSource(JdbcConnectionDetails database) {
        var dataSource = new HikariDataSource();
        dataSource.setPoolName("migration");
        dataSource.setJdbcUrl(database.getJdbcUrl());
        dataSource.setUsername(database.getUsername());
        dataSource.setPassword(database.getPassword());
        dataSource.setMaximumPoolSize(1);
        dataSource.setMinimumIdle(0);
        dataSource.setIdleTimeout(CLOSED_WHEN_IDLE_FOR.toMillis());
        dataSource.setConnectionInitSql("set time zone 'UTC'");
        dataSource.addDataSourceProperty("connectTimeout", "5");
        dataSource.addDataSourceProperty("tcpKeepAlive", "true");
        dataSource.addDataSourceProperty("ApplicationName", "openhouse-analytics-migration");
        return dataSource;
    }
}
