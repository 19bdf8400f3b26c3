package com.openhouse.analytics.domain.cache;

import java.time.Duration;
import java.util.function.Supplier;

/** Keeps computed answers for a while. A cache that fails never fails its caller: it computes. */
public interface MetricsCache {

    /** The answer that is kept under the key while it is fresh, else a computed one, which is kept. */
    CachedJson getOrSetJson(CacheKey key, Duration ttl, Supplier<String> compute);

    /** Computes anew and replaces what was kept. */
    CachedJson refreshJson(CacheKey key, Duration ttl, Supplier<String> compute);
}
