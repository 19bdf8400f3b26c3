package com.openhouse.analytics.domain.cache;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Keeps computed answers for a while. A cache that fails never fails its caller: it computes. What a computation throws
 * reaches everybody who waits for it.
 */
public interface MetricsCache {

    /**
     * The answer that is kept under the key while it is fresh, else a computed one, which is kept. Of those who ask for
     * the same answer at the same time one computes; the others get the answer of before, or wait for the new one.
     *
     * @param ttl the longest that a computed answer stays fresh; some end earlier, so that they do not end together
     */
    CachedJson getOrSetJson(CacheKey key, Duration ttl, Supplier<JsonBytes> compute);

    /** Computes anew and replaces what was kept; an answer too young for that is given as it is. */
    CachedJson refreshJson(CacheKey key, Duration ttl, Supplier<JsonBytes> compute);
}
