package com.openhouse.analytics.domain.system;

import com.openhouse.analytics.domain.metrics.Ratio;

/**
 * How the cache was used since counting began; answers that have been removed since are still counted.
 *
 * @param hits answers given from the cache while fresh
 * @param writes answers that were computed and kept
 * @param staleHits answers given although their time was over; in neither of the two
 * @param keys entries that are kept now
 */
public record CacheUse(long hits, long writes, long staleHits, long keys) {

    public Ratio hitRatio() {
        return Ratio.of(hits, hits + writes);
    }
}
