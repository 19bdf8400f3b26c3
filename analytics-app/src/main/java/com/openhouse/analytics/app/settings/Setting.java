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
    OPENHOUSE_CACHE_LOOKUPS(
            "openhouse.cache.lookups", "how long a sender and the zones are remembered, 0s for not (1s)"),
    OPENHOUSE_AUTH_SIGNING_KEY("openhouse.auth.signing-key", "32 bytes or more; turns local sign-in on"),
    OPENHOUSE_AUTH_PREVIOUS_SIGNING_KEYS(
            "openhouse.auth.previous-signing-keys", "keys of before, parted by blanks, whose tokens are still good"),
    OPENHOUSE_AUTH_ACCESS_TOKEN_TTL("openhouse.auth.access-token-ttl", "how long an access token is good for (10m)"),
    OPENHOUSE_AUTH_SESSION_IDLE("openhouse.auth.session-idle", "how long a session goes on unused (12h)"),
    OPENHOUSE_AUTH_SESSION_LIFETIME("openhouse.auth.session-lifetime", "how long a session goes on at most (7d)"),
    OPENHOUSE_AUTH_EXTERNAL_HS256_SECRET(
            "openhouse.auth.external.hs256-secret", "secret shared with an external issuer, 32 bytes or more"),
    OPENHOUSE_AUTH_EXTERNAL_JWKS_URI("openhouse.auth.external.jwks-uri", "where an external issuer publishes its keys"),
    OPENHOUSE_AUTH_EXTERNAL_ISSUER("openhouse.auth.external.issuer", "what its tokens say in iss (any)"),
    OPENHOUSE_AUTH_EXTERNAL_AUDIENCE("openhouse.auth.external.audience", "what its tokens hold in aud (any)"),
    OPENHOUSE_AUDIT_REQUESTS("openhouse.audit.requests", "whether requests are written to audit_log (true)"),
    OPENHOUSE_ISOLATION(
            "openhouse.isolation", "whether the database holds readings to scopes: auto, required, off (auto)"),
    OPENHOUSE_AUDIT_ACCESS(
            "openhouse.audit.access", "whether sign-ins, refusals, exports and reads across tenants are (true)"),
    OPENHOUSE_LIMITS_ENABLED("openhouse.limits.enabled", "whether requests are limited; sign-ins always are (true)"),
    OPENHOUSE_LIMITS_REQUESTS_PER_PRINCIPAL(
            "openhouse.limits.requests-per-principal", "requests per minute of a person or a program (1200)"),
    OPENHOUSE_LIMITS_REQUESTS_PER_ADDRESS(
            "openhouse.limits.requests-per-address", "requests per minute from one address (6000)"),
    OPENHOUSE_LIMITS_SIGN_INS_PER_ACCOUNT(
            "openhouse.limits.sign-ins-per-account", "failed sign-ins of one account per window (10)"),
    OPENHOUSE_LIMITS_SIGN_INS_PER_ADDRESS(
            "openhouse.limits.sign-ins-per-address", "failed sign-ins from one address per window (100)"),
    OPENHOUSE_LIMITS_SIGN_IN_WINDOW("openhouse.limits.sign-in-window", "the window of these (15m)"),
    OPENHOUSE_LIMITS_PAGE_SIZE("openhouse.limits.page-size", "rows of a page, 200 to 10000 (200)"),
    OPENHOUSE_LIMITS_WINDOW_DAYS("openhouse.limits.window-days", "days from from= to to=, 90 to 3660 (366)"),
    OPENHOUSE_LIMITS_BATCH_SIZE("openhouse.limits.batch-size", "events of a batch, 1 to 10000 (500)"),
    OPENHOUSE_LIMITS_FORM_BODY("openhouse.limits.form-body", "body of a sign-in or a new token, 1KB to 64MB (8KB)"),
    OPENHOUSE_LIMITS_FEEDBACK_BODY("openhouse.limits.feedback-body", "body of a rating, 1KB to 64MB (64KB)"),
    OPENHOUSE_LIMITS_EVENTS_BODY("openhouse.limits.events-body", "body of a batch of events, 1KB to 64MB (1MB)"),
    OPENHOUSE_TRUSTED_PROXIES(
            "openhouse.trusted-proxies", "addresses or networks whose X-Forwarded-For is believed (none)"),
    OPENHOUSE_CORS_ORIGINS("openhouse.cors-origins", "other sites whose pages may use the API (none)"),
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
