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
import org.springframework.util.unit.DataSize;

/**
 * Every setting of the product.
 *
 * @param demo loads demo data and accounts
 * @param defaultZone of tenants that name no zone, and of figures across tenants
 * @param isolation whether the database itself holds what is read to its scope
 * @param trustedProxies addresses or networks whose X-Forwarded-For is believed
 * @param corsOrigins other sites whose pages may use the API
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
        @DefaultValue("auto") IsolationMode isolation,
        @DefaultValue Limits limits,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue List<String> corsOrigins,
        @DefaultValue("chat=60") String rateLimits,
        @DefaultValue Embedded embedded) {

    /** @param fixedAt the moment that all figures are of; null lets time pass */
    public record ClockSettings(@Nullable Instant fixedAt) {}

    /**
     * How answers are kept.
     *
     * @param ttl how long a computed answer is given again
     * @param staleFor how long after that it may be given while it is computed anew
     * @param refreshAfter how old an answer is before {@code Cache-Control: no-cache} computes it anew
     * @param waitFor how long a request waits for another's computation
     * @param memory how much this process keeps at hand; 0 turns that off
     * @param lookups how long it is remembered whom the database knows a sender as, and the zones of companies; 0 turns that off
     */
    public record CacheSettings(
            @DefaultValue("15m") Duration ttl,
            @DefaultValue("15m") Duration staleFor,
            @DefaultValue("1s") Duration refreshAfter,
            @DefaultValue("5s") Duration waitFor,
            @DefaultValue("64MB") DataSize memory,
            @DefaultValue("1s") Duration lookups) {}

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

    /**
     * How often callers may come, and how large one request may be.
     *
     * @param enabled whether requests are limited; sign-ins always are
     * @param requestsPerPrincipal per minute
     * @param requestsPerAddress per minute
     * @param signInsPerAccount failures per window
     * @param signInsPerAddress failures per window
     * @param pageSize rows of a page
     * @param windowDays from first to last day, both counted
     * @param batchSize events of a batch
     * @param formBody that signs in or asks for a token
     * @param feedbackBody with a rating
     * @param eventsBody with events
     */
    public record Limits(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("1200") int requestsPerPrincipal,
            @DefaultValue("6000") int requestsPerAddress,
            @DefaultValue("10") int signInsPerAccount,
            @DefaultValue("100") int signInsPerAddress,
            @DefaultValue("15m") Duration signInWindow,
            @DefaultValue("200") int pageSize,
            @DefaultValue("366") int windowDays,
            @DefaultValue("500") int batchSize,
            @DefaultValue("8KB") DataSize formBody,
            @DefaultValue("64KB") DataSize feedbackBody,
            @DefaultValue("1MB") DataSize eventsBody) {}

    /** Where the embedded database lives. */
    public record Embedded(
            @DefaultValue(".data/postgres") Path dataDir,
            @DefaultValue(".cache/pgvector") Path pgvectorDir) {}
}
