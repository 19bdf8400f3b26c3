package com.openhouse.analytics.app.start;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Migrates outside of the pool, whose short timeouts are made for requests. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean(defaultCandidate = false)
    @LiquibaseDataSource
    DataSource migrationDataSource(HikariDataSource pool) {
        DriverManagerDataSource plain =
                new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "openhouse-analytics migrations");
        plain.setConnectionProperties(properties);
        return new MigrationDataSource(plain);
    }
}
