package com.openhouse.analytics.domain.cache;

import java.time.Duration;

/**
 * An answer, byte for byte as it was first given.
 *
 * @param age time since it was computed; zero for a miss
 */
public record CachedJson(JsonBytes body, Hit hit, Duration age) {

    /** Where the answer came from. */
    public enum Hit {
        /** Kept, and in its time. */
        HIT,
        /** Computed for this caller. */
        MISS,
        /** Kept, but past its time, while somebody computes it anew. */
        STALE
    }
}
