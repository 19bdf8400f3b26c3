package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.app.demo.DemoLoader;
import com.openhouse.analytics.app.demo.DemoRefusedException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** Tries the configured database once, shortly, before everything else is built upon it. */
final class DatabaseCheck {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int OLDEST = 14;
    private static final String SECONDS = "10";

    private DatabaseCheck() {}

    static void check(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.isBlank()) {
            checkUrl(url);
            connect(url, credentials(environment), environment.getProperty("openhouse.demo", Boolean.class, false));
        } else if (!environment.getProperty("spring.datasource.username", "").isBlank()) {
            throw new SettingException(
                    Setting.SPRING_DATASOURCE_URL.name(), "is missing, but SPRING_DATASOURCE_USERNAME is set.");
        }
    }

    private static void checkUrl(String url) {
        if (!url.startsWith(PREFIX)) {
            throw new SettingException(
                    Setting.SPRING_DATASOURCE_URL.name(), "is not of the form jdbc:postgresql://host:port/name.");
        }
    }

    private static void connect(String url, Properties credentials, boolean demo) {
        try (Connection connection = DriverManager.getConnection(url, credentials)) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new SettingException(
                        Setting.SPRING_DATASOURCE_URL.name(), "that PostgreSQL is older than version 14.");
            }
            if (demo) {
                DemoLoader.refuseForeign(connection);
            }
        } catch (DemoRefusedException refused) {
            throw new SettingException(Setting.OPENHOUSE_DEMO.name(), "this database already holds tenants.");
        } catch (SQLException failure) {
            throw new SettingException(
                    Setting.SPRING_DATASOURCE_URL.name(), "the database cannot be used: " + oneLine(failure));
        }
    }

    private static Properties credentials(Environment environment) {
        Properties properties = new Properties();
        properties.setProperty("user", environment.getProperty("spring.datasource.username", ""));
        properties.setProperty("password", environment.getProperty("spring.datasource.password", ""));
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        properties.values().removeIf(value -> value.toString().isEmpty());
        return properties;
    }

    private static String oneLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
