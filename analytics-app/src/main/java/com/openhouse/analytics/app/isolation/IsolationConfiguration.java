package com.openhouse.analytics.app.isolation;

import com.openhouse.analytics.app.settings.IsolationMode;
import com.openhouse.analytics.app.settings.OpenHouseSettings;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Between the migrations and everything that reads. */
@Configuration(proxyBeanMethods = false)
class IsolationConfiguration {

    /** The database that the product brings along, or fills with its demo, belongs to it: there it sets itself up. */
    @Bean
    IsolationStart isolationStart(
            @Qualifier("migrationDataSource") DataSource dataSource,
            OpenHouseSettings settings,
            Environment environment) {
        return new IsolationStart(dataSource, settings.isolation(), isOwn(environment, settings));
    }

    @Bean
    IsolationRelease isolationRelease(
            @Qualifier("migrationDataSource") DataSource dataSource,
            OpenHouseSettings settings,
            Environment environment) {
        return new IsolationRelease(dataSource, isOwn(environment, settings));
    }

    /** Every session of the pool that answers requests begins with the rights of the writer; migrations keep theirs. */
    @Bean
    static BeanPostProcessor sessionsOfTheWriter(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals("dataSource") && bean instanceof HikariDataSource pool && !isOff(environment)) {
                    pool.setConnectionInitSql(pool.getConnectionInitSql() + ";" + Isolation.SESSION_START);
                }
                return bean;
            }
        };
    }

    private static boolean isOwn(Environment environment, OpenHouseSettings settings) {
        return settings.demo()
                || environment.getProperty("spring.datasource.url", "").isBlank();
    }

    private static boolean isOff(Environment environment) {
        return environment.getProperty("openhouse.isolation", IsolationMode.class, IsolationMode.AUTO)
                == IsolationMode.OFF;
    }
}
