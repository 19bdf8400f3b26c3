package com.openhouse.analytics.app.settings;

import org.springframework.boot.context.properties.bind.BindException;

/** Says in one line which setting could not be read. The value is left out: it may be a secret. */
public final class BindFailures {

    private BindFailures() {}

    public static SettingException explain(BindException failure) {
        String property = failure.getName().toString();
        String expected = expected(failure.getTarget().getType().resolve(Object.class));
        return new SettingException(
                Setting.of(property).map(Setting::name).orElse(property), "its value is not " + expected + ".");
    }

    private static String expected(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "Instant" -> "an instant such as 2026-11-23T12:00:00Z";
            case "Duration" -> "a time such as 15m or 8h";
            case "DataSize" -> "a size such as 64MB";
            case "ZoneId" -> "a zone such as Europe/Dublin";
            case "URI" -> "an address such as https://issuer.example/jwks.json";
            default -> "understood";
        };
    }
}
