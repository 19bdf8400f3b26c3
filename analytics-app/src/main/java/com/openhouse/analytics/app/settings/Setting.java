package com.openhouse.analytics.app.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings that an operator knows, with what {@code --help} says of them. */
public enum Setting {
    SERVER_PORT("server.port", "port of the product (8080)"),
    SPRING_DATASOURCE_URL("spring.datasource.url", "jdbc:postgresql://host:port/name; without it an embedded database"),
    SPRING_DATASOURCE_USERNAME("spring.datasource.username", "user of that database"),
    SPRING_DATASOURCE_PASSWORD("spring.datasource.password", "password of that user"),
    OPENHOUSE_DEMO("openhouse.demo", "true loads demo data and accounts into an empty database (false)"),
    OPENHOUSE_DEFAULT_ZONE("openhouse.default-zone", "zone of tenants that name none (Europe/Dublin)"),
    OPENHOUSE_CLOCK_FIXED_AT("openhouse.clock.fixed-at", "instant that all figures are of, as 2026-11-23T12:00:00Z"),
    OPENHOUSE_CACHE_TTL("openhouse.cache.ttl", "how long an answer is kept (15m)"),
    OPENHOUSE_CACHE_STALE_FOR("openhouse.cache.stale-for", "how long after that it serves during a computation (15m)"),
    OPENHOUSE_CACHE_REFRESH_AFTER("openhouse.cache.refresh-after", "age from which no-cache computes anew (1s)"),
    OPENHOUSE_CACHE_WAIT_FOR("openhouse.cache.wait-for", "how long to wait for the same computation of others (5s)"),
    OPENHOUSE_CACHE_MEMORY("openhouse.cache.memory", "how much of the cache is held in memory, 0 for nothing (64MB)"),
    OPENHOUSE_AUTH_SIGNING_KEY("openhouse.auth.signing-key", "32 bytes or more; turns local sign-in on"),
    OPENHOUSE_AUTH_ACCESS_TOKEN_TTL("openhouse.auth.access-token-ttl", "how long a sign-in is good for (8h)"),
    OPENHOUSE_AUTH_EXTERNAL_HS256_SECRET(
            "openhouse.auth.external.hs256-secret", "secret shared with an external issuer, 32 bytes or more"),
    OPENHOUSE_AUTH_EXTERNAL_JWKS_URI("openhouse.auth.external.jwks-uri", "where an external issuer publishes its keys"),
    OPENHOUSE_AUTH_EXTERNAL_ISSUER("openhouse.auth.external.issuer", "what its tokens say in iss (any)"),
    OPENHOUSE_AUTH_EXTERNAL_AUDIENCE("openhouse.auth.external.audience", "what its tokens hold in aud (any)"),
    OPENHOUSE_AUDIT_REQUESTS("openhouse.audit.requests", "whether requests are written to audit_log (true)"),
    OPENHOUSE_ISOLATION(
            "openhouse.isolation", "whether the database holds readings to scopes: auto, required, off (auto)"),
    OPENHOUSE_RATE_LIMITS("openhouse.rate-limits", "what the existing application allows per resource (chat=60)"),
    OPENHOUSE_EMBEDDED_DATA_DIR("openhouse.embedded.data-dir", "home of the embedded database (.data/postgres)"),
    OPENHOUSE_EMBEDDED_PGVECTOR_DIR("openhouse.embedded.pgvector-dir", "a build of pgvector for it (.cache/pgvector)");

    private final String property;
    private final String help;

    Setting(String property, String help) {
        this.property = property;
        this.help = help;
    }

    public String property() {
        return property;
    }

    public String help() {
        return help;
    }

    /** The setting of a property or variable, however it is spelt. */
    static Optional<Setting> of(String name) {
        return Arrays.stream(values())
                .filter(setting -> canonical(setting.property).equals(canonical(name)))
                .findFirst();
    }

    private static String canonical(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }
}
