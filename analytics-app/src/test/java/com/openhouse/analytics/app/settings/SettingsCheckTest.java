package com.openhouse.analytics.app.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A setting that is wrong is named in one line, which does not tell its value. */
class SettingsCheckTest {

    private static final Map<String, String> RIGHT =
            Map.of("OPENHOUSE_AUTH_SIGNING_KEY", "0123456789012345678901234567890123456789");

    @ParameterizedTest
    @CsvSource({
        "OPENHOUSE_AUTH_SIGNING_KEY, too-short",
        "OPENHOUSE_AUTH_EXTERNAL_HS256_SECRET, too-short",
        "OPENHOUSE_AUTH_EXTERNAL_JWKS_URI, file:///etc/passwd",
        "OPENHOUSE_CLOCK_FIXED_AT, yesterday",
        "OPENHOUSE_DEFAULT_ZONE, Mars/Olympus",
        "OPENHOUSE_DEMO, maybe",
        "OPENHOUSE_CACHE_TTL, -5m",
        "OPENHOUSE_CACHE_TLL, 5m0s",
        "OPENHOUSE_CACHE_MEMORY, much",
        "OPENHOUSE_CACHE_STALE_FOR, -1s",
        "OPENHOUSE_CACHE_LOOKUPS, 11s",
        "OPENHOUSE_CACHE_LOOKUPS, -1s",
        "SERVER_PORT, abc",
        "SERVER_PORT, 99999",
        "SPRING_DATASOURCE_URL, foo"
    })
    void aWrongSettingIsNamed(String setting, String value) {
        Map<String, Object> variables = new HashMap<>(RIGHT);
        variables.put(setting, value);

        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> SettingsCheck.check(environment(variables)))
                .withMessageStartingWith(setting + ": ")
                .withMessageNotContaining(value)
                .withMessageNotContaining("\n");
    }

    @Test
    void rightSettingsPass() {
        assertThatCode(() -> SettingsCheck.check(environment(new HashMap<>(RIGHT))))
                .doesNotThrowAnyException();
    }

    private static ConfigurableEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
