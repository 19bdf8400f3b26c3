package com.openhouse.analytics.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting of the product.
 *
 * @param demo loads demo data and accounts
 * @param defaultZone of tenants that name no zone, and of figures across tenants
 * @param rateLimits what the existing application allows per resource, such as {@code chat=60,search=30}
 */
@ConfigurationProperties("openhouse")
public record OpenHouseSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("Europe/Dublin") ZoneId defaultZone,
        @DefaultValue ClockSettings clock,
        @DefaultValue CacheSettings cache,
        @DefaultValue Auth auth,
        @DefaultValue Audit audit,
        @DefaultValue("chat=60") String rateLimits,
        @DefaultValue Embedded embedded) {

    /** @param fixedAt the moment that all figures are of; null lets time pass */
    public record ClockSettings(@Nullable Instant fixedAt) {}

    /** @param ttl how long a computed answer is given again */
    public record CacheSettings(@DefaultValue("15m") Duration ttl) {}

    /**
     * How callers prove who they are.
     *
     * @param signingKey of local tokens, 32 bytes or more; without it local sign-in is off
     * @param previousSigningKeys keys of before, parted by blanks; they prove tokens and sign none
     * @param sessionIdle how long a session goes on without being renewed
     * @param sessionLifetime how long it goes on at most
     */
    public record Auth(
            @Nullable String signingKey,
            @DefaultValue("") String previousSigningKeys,
            @DefaultValue("10m") Duration accessTokenTtl,
            @DefaultValue("12h") Duration sessionIdle,
            @DefaultValue("7d") Duration sessionLifetime,
            @DefaultValue External external) {

        List<String> previousKeys() {
            return Arrays.stream(previousSigningKeys.split("\\s+"))
                    .filter(key -> !key.isEmpty())
                    .toList();
        }

        /** Without the keys, so that they never reach a log. */
        @Override
        public String toString() {
            return "Auth[accessTokenTtl=" + accessTokenTtl + ", external=" + external + "]";
        }
    }

    /**
     * Another issuer whose tokens are good here.
     *
     * @param hs256Secret shared with it, 32 bytes or more
     * @param jwksUri where it publishes its keys
     */
    public record External(
            @Nullable String hs256Secret,
            @Nullable URI jwksUri,
            @Nullable String issuer,
            @Nullable String audience) {

        /** Without the secret, so that it never reaches a log. */
        @Override
        public String toString() {
            return "External[jwksUri=" + jwksUri + ", issuer=" + issuer + ", audience=" + audience + "]";
        }
    }

    /**
     * What is written to the audit log.
     *
     * @param requests whether requests to the API are
     * @param access whether sign-ins, refusals, exports and reads across tenants are
     */
    public record Audit(
            @DefaultValue("true") boolean requests,
            @DefaultValue("true") boolean access) {}

    /** Where the embedded database lives. */
    public record Embedded(
            @DefaultValue(".data/postgres") Path dataDir,
            @DefaultValue(".cache/pgvector") Path pgvectorDir) {}
}
