package com.openhouse.analytics.persistence.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * What each request has to look up is remembered for a moment, and looked up once for all who ask at the same time. A failure is told
 * to who met it and not remembered.
 *
 * @param keptFor how long; zero for not at all
 */
public record LookupMemory(Duration keptFor) {

    private static final long MOST = 10_000;

    /** Not to be asked within a transaction, whose connection would wait for another's look-up. */
    public <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().expireAfterWrite(keptFor).maximumSize(MOST).build();
    }
}
