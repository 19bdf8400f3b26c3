package com.openhouse.analytics.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.limit.LimitSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Names and defaults of the settings are a promise to operators. */
class SettingsTest {

    @Test
    void defaultsAreThese() {
        OpenHouseSettings settings = bind(Map.of());
        assertThat(settings.demo()).isFalse();
        assertThat(settings.defaultZone()).isEqualTo(ZoneId.of("Europe/Dublin"));
        assertThat(settings.clock().fixedAt()).isNull();
        assertThat(settings.cache())
                .isEqualTo(new OpenHouseSettings.CacheSettings(
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        DataSize.ofMegabytes(64),
                        Duration.ofSeconds(1)));
        assertThat(settings.auth().signingKey()).isNull();
        assertThat(settings.auth().accessTokenTtl()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.auth().previousKeys()).isEmpty();
        assertThat(settings.auth().sessionIdle()).isEqualTo(Duration.ofHours(12));
        assertThat(settings.auth().sessionLifetime()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.auth().external()).isEqualTo(new OpenHouseSettings.External(null, null, null, null));
        assertThat(settings.audit().requests()).isTrue();
        assertThat(settings.isolation()).isEqualTo(IsolationMode.AUTO);
        assertThat(settings.audit().access()).isTrue();
        assertThat(LimitWiring.of(settings.limits()))
                .isEqualTo(new LimitSettings(true, 1200, 6000, 10, 100, Duration.ofMinutes(15)));
        assertThat(LimitWiring.bounds(settings.limits())).isEqualTo(Bounds.PUBLISHED);
        assertThat(settings.trustedProxies()).isEmpty();
        assertThat(settings.corsOrigins()).isEmpty();
        assertThat(settings.rateLimits()).isEqualTo("chat=60");
        assertThat(settings.embedded().dataDir()).isEqualTo(Path.of(".data/postgres"));
    }

    @Test
    void everySettingIsReadByItsName() {
        OpenHouseSettings settings = bind(Map.of(
                "openhouse.demo", "true",
                "openhouse.default-zone", "Europe/Paris",
                "openhouse.clock.fixed-at", "2026-11-23T12:00:00Z",
                "openhouse.cache.ttl", "5m",
                "openhouse.auth.signing-key", "key",
                "openhouse.auth.access-token-ttl", "1h",
                "openhouse.auth.external.hs256-secret", "secret",
                "openhouse.auth.external.jwks-uri", "https://issuer.example/jwks.json",
                "openhouse.auth.external.issuer", "issuer",
                "openhouse.auth.external.audience", "audience"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.clock().fixedAt()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(settings.auth().external().issuer()).isEqualTo("issuer");
        assertThat(settings.auth().external().jwksUri()).hasHost("issuer.example");
    }

    @Test
    void variablesAreThese() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::name))
                .containsExactly(
                        "SERVER_PORT",
                        "SPRING_DATASOURCE_URL",
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "OPENHOUSE_DEMO",
                        "OPENHOUSE_DEFAULT_ZONE",
                        "OPENHOUSE_CLOCK_FIXED_AT",
                        "OPENHOUSE_CACHE_TTL",
                        "OPENHOUSE_CACHE_STALE_FOR",
                        "OPENHOUSE_CACHE_REFRESH_AFTER",
                        "OPENHOUSE_CACHE_WAIT_FOR",
                        "OPENHOUSE_CACHE_MEMORY",
                        "OPENHOUSE_CACHE_LOOKUPS",
                        "OPENHOUSE_AUTH_SIGNING_KEY",
                        "OPENHOUSE_AUTH_PREVIOUS_SIGNING_KEYS",
                        "OPENHOUSE_AUTH_ACCESS_TOKEN_TTL",
                        "OPENHOUSE_AUTH_SESSION_IDLE",
                        "OPENHOUSE_AUTH_SESSION_LIFETIME",
                        "OPENHOUSE_AUTH_EXTERNAL_HS256_SECRET",
                        "OPENHOUSE_AUTH_EXTERNAL_JWKS_URI",
                        "OPENHOUSE_AUTH_EXTERNAL_ISSUER",
                        "OPENHOUSE_AUTH_EXTERNAL_AUDIENCE",
                        "OPENHOUSE_AUDIT_REQUESTS",
                        "OPENHOUSE_ISOLATION",
                        "OPENHOUSE_AUDIT_ACCESS",
                        "OPENHOUSE_LIMITS_ENABLED",
                        "OPENHOUSE_LIMITS_REQUESTS_PER_PRINCIPAL",
                        "OPENHOUSE_LIMITS_REQUESTS_PER_ADDRESS",
                        "OPENHOUSE_LIMITS_SIGN_INS_PER_ACCOUNT",
                        "OPENHOUSE_LIMITS_SIGN_INS_PER_ADDRESS",
                        "OPENHOUSE_LIMITS_SIGN_IN_WINDOW",
                        "OPENHOUSE_LIMITS_PAGE_SIZE",
                        "OPENHOUSE_LIMITS_WINDOW_DAYS",
                        "OPENHOUSE_LIMITS_BATCH_SIZE",
                        "OPENHOUSE_LIMITS_FORM_BODY",
                        "OPENHOUSE_LIMITS_FEEDBACK_BODY",
                        "OPENHOUSE_LIMITS_EVENTS_BODY",
                        "OPENHOUSE_TRUSTED_PROXIES",
                        "OPENHOUSE_CORS_ORIGINS",
                        "OPENHOUSE_RATE_LIMITS",
                        "OPENHOUSE_EMBEDDED_DATA_DIR",
                        "OPENHOUSE_EMBEDDED_PGVECTOR_DIR");
    }

    @Test
    void aVariableIsSpeltLikeItsProperty() {
        assertThat(Setting.values()).allSatisfy(setting -> assertThat(Setting.of(setting.name()))
                .isEqualTo(Setting.of(setting.property())));
    }

    @Test
    void noSecretReachesALog() {
        assertThat(bind(Map.of(
                                "openhouse.auth.signing-key", "hush",
                                "openhouse.auth.previous-signing-keys", "hush hush",
                                "openhouse.auth.external.hs256-secret", "hush"))
                        .toString())
                .doesNotContain("hush");
    }

    private static OpenHouseSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("openhouse", OpenHouseSettings.class);
    }
}
