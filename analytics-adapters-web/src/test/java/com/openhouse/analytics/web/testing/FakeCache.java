package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.JsonBytes;
import com.openhouse.analytics.domain.cache.MetricsCache;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps answers for ever and remembers which keys it was asked for. */
public final class FakeCache implements MetricsCache {

    public final Map<CacheKey, JsonBytes> kept = new ConcurrentHashMap<>();

    @Override
    public CachedJson getOrSetJson(CacheKey key, Duration ttl, Supplier<JsonBytes> compute) {
        JsonBytes known = kept.get(key);
        return known == null
                ? refreshJson(key, ttl, compute)
                : new CachedJson(known, CachedJson.Hit.HIT, Duration.ofSeconds(7));
    }

    @Override
    public CachedJson refreshJson(CacheKey key, Duration ttl, Supplier<JsonBytes> compute) {
        JsonBytes json = compute.get();
        kept.put(key, json);
        return new CachedJson(json, CachedJson.Hit.MISS, Duration.ZERO);
    }
}
