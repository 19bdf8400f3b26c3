package com.openhouse.analytics.persistence.rows;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/**
 * What each request has to look up is remembered for a moment, and looked up once for all who ask at the same time. From the half of the moment
 * on one of them looks it up anew while the others are given what is known, so that where many ask they do not all wait each time that a
 * moment ends. A failure is told to who met it and not remembered; what is known meanwhile stays until its moment ends.
 *
 * @param keptFor how long; zero for not at all
 */
public record LookupMemory(Duration keptFor) {

    private static final long MOST = 10_000;

    /** Not to be asked within a transaction, whose connection would wait for another's look-up. */
    public <K, V> LoadingCache<K, V> cache(CacheLoader<K, V> lookup) {
        return cache(lookup, Ticker.systemTicker());
    }

    <K, V> LoadingCache<K, V> cache(CacheLoader<K, V> lookup, Ticker clock) {
        Caffeine<Object, Object> memory = Caffeine.newBuilder()
                .expireAfterWrite(keptFor)
                .maximumSize(MOST)
                .executor(Runnable::run)
                .ticker(clock);
        return keptFor.isZero()
                ? memory.build(lookup)
                : memory.refreshAfterWrite(keptFor.dividedBy(2)).build(lookup);
    }
}
