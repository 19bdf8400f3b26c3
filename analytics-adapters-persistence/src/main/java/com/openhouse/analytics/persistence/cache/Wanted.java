package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.JsonBytes;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The answer that a caller asks for. */
record Wanted(String key, String scope, Duration ttl, Supplier<JsonBytes> compute) {

    static Wanted of(CacheKey key, Duration ttl, Supplier<JsonBytes> compute) {
        return new Wanted(CacheKeys.text(key), CacheKeys.scope(key.scope()), ttl, compute);
    }

    /** Computes it.
     *
     * @param early the share of its time that it ends before
     */
    Answer answer(Instant began, double early) {
        Duration lives = ttl.minusMillis(Math.round(ttl.toMillis() * early));
        return new Answer(scope, compute.get(), began, began.plus(lives));
    }
}
