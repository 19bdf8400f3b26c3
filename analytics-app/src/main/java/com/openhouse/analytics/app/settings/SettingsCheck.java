package com.openhouse.analytics.app.settings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/** Checks every setting before anything is started, so that a wrong one costs one line and no half-started parts. */
public final class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Duration LONGEST_LOOKUPS = Duration.ofSeconds(10);
    private static final int KEY_BYTES = 32;
    private static final Set<String> KEY_URI_SCHEMES = Set.of("http", "https");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    static void check(ConfigurableEnvironment environment) {
        UnknownSettings.check(environment);
        Binder binder = Binder.get(environment);
        checkPort(binder);
        OpenHouseSettings settings = read(() -> binder.bindOrCreate("openhouse", OpenHouseSettings.class));
        checkAuth(settings);
        checkCache(settings.cache());
        checkPositive(Setting.OPENHOUSE_AUTH_ACCESS_TOKEN_TTL, settings.auth().accessTokenTtl());
        checkPositive(Setting.OPENHOUSE_AUTH_SESSION_IDLE, settings.auth().sessionIdle());
        checkPositive(Setting.OPENHOUSE_AUTH_SESSION_LIFETIME, settings.auth().sessionLifetime());
        RateLimitsSetting.parse(settings.rateLimits());
        LimitsCheck.check(settings);
        DatabaseCheck.check(environment);
    }

    private static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (BindException failure) {
            throw BindFailures.explain(failure);
        }
    }

    private static void checkPort(Binder binder) {
        int port = read(() -> binder.bind("server.port", Integer.class).orElse(0));
        if (port < 0 || port > 65_535) {
            throw new SettingException(Setting.SERVER_PORT.name(), "is a port from 0 to 65535.");
        }
    }

    private static void checkAuth(OpenHouseSettings settings) {
        OpenHouseSettings.Auth auth = settings.auth();
        OpenHouseSettings.External external = auth.external();
        checkKey(Setting.OPENHOUSE_AUTH_SIGNING_KEY, auth.signingKey());
        auth.previousKeys().forEach(key -> checkKey(Setting.OPENHOUSE_AUTH_PREVIOUS_SIGNING_KEYS, key));
        checkKey(Setting.OPENHOUSE_AUTH_EXTERNAL_HS256_SECRET, external.hs256Secret());
        if (external.jwksUri() != null
                && (external.jwksUri().getHost() == null
                        || !KEY_URI_SCHEMES.contains(
                                String.valueOf(external.jwksUri().getScheme())))) {
            throw new SettingException(
                    Setting.OPENHOUSE_AUTH_EXTERNAL_JWKS_URI.name(), "is an address that starts with https://.");
        }
        if (!settings.demo() && !AuthWiring.canSignIn(auth)) {
            throw new SettingException(
                    Setting.OPENHOUSE_AUTH_SIGNING_KEY.name(),
                    "nobody could sign in: set it (32 bytes or more), or an external issuer, or OPENHOUSE_DEMO=true.");
        }
    }

    private static void checkKey(Setting setting, @Nullable String key) {
        if (key != null && !key.isEmpty() && key.getBytes(StandardCharsets.UTF_8).length < KEY_BYTES) {
            throw new SettingException(setting.name(), "is shorter than 32 bytes.");
        }
    }

    private static void checkCache(OpenHouseSettings.CacheSettings cache) {
        checkPositive(Setting.OPENHOUSE_CACHE_TTL, cache.ttl());
        checkNotNegative(
                Setting.OPENHOUSE_CACHE_STALE_FOR, cache.staleFor().isNegative(), "a time such as 15m, or 0s.");
        checkNotNegative(
                Setting.OPENHOUSE_CACHE_REFRESH_AFTER, cache.refreshAfter().isNegative(), "a time such as 1s, or 0s.");
        checkPositive(Setting.OPENHOUSE_CACHE_WAIT_FOR, cache.waitFor());
        checkNotNegative(Setting.OPENHOUSE_CACHE_MEMORY, cache.memory().isNegative(), "a size such as 64MB, or 0.");
        checkLookups(cache.lookups());
    }

    /** A role that is taken away must not hold for long. */
    private static void checkLookups(Duration lookups) {
        if (lookups.isNegative() || lookups.compareTo(LONGEST_LOOKUPS) > 0) {
            throw new SettingException(
                    Setting.OPENHOUSE_CACHE_LOOKUPS.name(), "is a time such as 1s, at most 10s, or 0s.");
        }
    }

    private static void checkNotNegative(Setting setting, boolean negative, String expected) {
        if (negative) {
            throw new SettingException(setting.name(), "is " + expected);
        }
    }

    private static void checkPositive(Setting setting, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new SettingException(setting.name(), "is a time above 0, such as 15m.");
        }
    }
}
