package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.MetricsCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps answers in {@code api_cache}. Expiry goes by real time even where the clock of the figures stands still, and
 * is compared in UTC, whatever the zone of the JVM, the session or the server.
 */
@Component
class JpaMetricsCache implements MetricsCache {

    private static final Logger LOG = LoggerFactory.getLogger(JpaMetricsCache.class);

    private final ApiCacheRepository repository;
    private final InstantSource realTime;
    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired
    JpaMetricsCache(ApiCacheRepository repository) {
        this(repository, InstantSource.system());
    }

    JpaMetricsCache(ApiCacheRepository repository, InstantSource realTime) {
        this.repository = repository;
        this.realTime = realTime;
    }

    @Override
    public CachedJson getOrSetJson(CacheKey key, Duration ttl, Supplier<String> compute) {
        Instant now = realTime.instant();
        return attempt("read", () -> find(key, now)).orElseGet(() -> refreshJson(key, ttl, compute));
    }

    @Override
    public CachedJson refreshJson(CacheKey key, Duration ttl, Supplier<String> compute) {
        String body = compute.get();
        attempt("write", () -> {
            keep(key, ttl, body);
            return Optional.empty();
        });
        return new CachedJson(body, CachedJson.Hit.MISS, Duration.ZERO);
    }

    private Optional<CachedJson> find(CacheKey key, Instant now) {
        String text = CacheKeys.text(key);
        Optional<CachedJson> kept = repository
                .findById(text)
                .filter(row -> row.expiry() != null && row.expiry().isAfter(now))
                .map(ApiCacheRow::value)
                .filter(value -> CacheKeys.scope(key.scope()).equals(value.scope()))
                .map(value ->
                        new CachedJson(value.body(), CachedJson.Hit.HIT, Duration.between(value.computed(), now)));
        kept.ifPresent(hit -> repository.countHit(text));
        return kept;
    }

    private void keep(CacheKey key, Duration ttl, String body) {
        Instant now = realTime.instant();
        KeptAnswer answer = KeptAnswer.of(CacheKeys.scope(key.scope()), now, body);
        repository.keep(CacheKeys.text(key), json.writeValueAsString(answer), now.plus(ttl), now);
    }

    /** A cache that is locked, corrupt or gone costs a computation, never an answer. */
    private <T> Optional<T> attempt(String what, Supplier<Optional<T>> step) {
        try {
            return step.get();
        } catch (DataAccessException | TransactionException | IllegalArgumentException | NullPointerException e) {
            LOG.warn(
                    "The cache could not be used to {} an answer: {}",
                    what,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
