package com.openhouse.analytics.app.settings;

import java.util.Locale;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Finds misspelt settings, which would otherwise be passed over in silence. */
final class UnknownSettings {

    private UnknownSettings() {}

    static void check(ConfigurableEnvironment environment) {
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (String name : listed.getPropertyNames()) {
                    check(name);
                }
            }
        }
    }

    private static void check(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        boolean ours = plain.startsWith("openhouse_") || plain.startsWith("openhouse.");
        if (ours && Setting.of(name).isEmpty()) {
            throw new SettingException(name, "there is no such setting; --help lists them all.");
        }
    }
}
