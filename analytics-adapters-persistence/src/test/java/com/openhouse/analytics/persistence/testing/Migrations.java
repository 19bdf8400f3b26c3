package com.openhouse.analytics.persistence.testing;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.UpdateSummaryEnum;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;

/** Runs the product's changelog as the product does. */
public final class Migrations {

    private static final Logger LOGGER = Logger.getLogger("liquibase");

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    private Migrations() {}

    /** Brings a database, empty or not, to the newest schema; on one that is there already it changes nothing. */
    public static void migrate(DataSource dataSource) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(dataSource);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        liquibase.setDatabaseChangeLogTable("analytics_databasechangelog");
        liquibase.setDatabaseChangeLogLockTable("analytics_databasechangeloglock");
        liquibase.setAnalyticsEnabled(false);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException e) {
            throw new IllegalStateException("Migration failed", e);
        }
    }
}
