package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.JsonBytes;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process of several that share the table; it has a memory and hits of its own, and the clock that is given. */
final class CacheProcess {

    static final Duration TTL = Duration.ofMinutes(15);
    static final CachePolicy POLICY =
            new CachePolicy(Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofMinutes(4), 1 << 20);

    private final JpaMetricsCache cache;
    private final HitWriter writer;

    CacheProcess(
            ApiCacheRepository repository,
            PlatformTransactionManager transactions,
            CachePolicy policy,
            AtomicReference<Instant> now,
            Executor later) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        HitCounts hits = new HitCounts();
        cache = new JpaMetricsCache(repository, template, hits, policy, now::get, () -> 0, later);
        writer = new HitWriter(repository, template, hits);
    }

    CachedJson ask(CacheKey key, Supplier<String> compute) {
        return cache.getOrSetJson(key, TTL, () -> JsonBytes.of(compute.get()));
    }

    CachedJson refresh(CacheKey key, Supplier<String> compute) {
        return cache.refreshJson(key, TTL, () -> JsonBytes.of(compute.get()));
    }

    void writeHits() {
        writer.write();
    }

    static CacheKey anyKey() {
        return new CacheKey("chat", new Scope.Tenant(UUID.randomUUID(), Authority.TENANT), "30d");
    }
}
