package com.openhouse.analytics.app.start;

import com.openhouse.analytics.app.demo.DemoAccess;
import com.openhouse.analytics.app.demo.DemoLoader;
import com.openhouse.analytics.app.settings.OpenHouseSettings;
import com.openhouse.analytics.web.auth.DemoAccount;
import com.openhouse.analytics.web.auth.DemoAccounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Fills a demo after the migrations and before the first request, and closes its accounts where it is over: with the rights
 * of the migrations, because those of the product end at its own tables.
 */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    @ConditionalOnBooleanProperty("openhouse.demo")
    SmartInitializingSingleton loadDemo(
            @Qualifier("migrationDataSource") DataSource dataSource,
            Clock figuresClock,
            OpenHouseSettings settings,
            PasswordEncoder encoder) {
        return () -> within(dataSource, connection -> new DemoLoader(
                        figuresClock.instant(), settings.defaultZone(), encoder::encode)
                .load(connection));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "openhouse.demo", havingValue = false, matchIfMissing = true)
    SmartInitializingSingleton closeDemo(
            @Qualifier("migrationDataSource") DataSource dataSource, @Qualifier("systemClock") Clock clock) {
        return () -> within(dataSource, connection -> DemoAccess.close(connection, clock.instant()));
    }

    @Bean
    @ConditionalOnBooleanProperty("openhouse.demo")
    DemoAccounts demoAccounts() {
        return new DemoAccounts(com.openhouse.analytics.app.demo.data.DemoAccounts.all().stream()
                .map(account -> new DemoAccount(account.email(), account.password(), account.role(), account.label()))
                .toList());
    }

    private static void within(DataSource dataSource, DatabaseStep step) {
        try (Connection connection = dataSource.getConnection()) {
            step.run(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("The demo data cannot be loaded", failure);
        }
    }

    @FunctionalInterface
    private interface DatabaseStep {
        void run(Connection connection) throws SQLException;
    }
}
