package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.CachedJson.Hit;
import com.openhouse.analytics.domain.cache.JsonBytes;
import java.time.Duration;
import java.time.Instant;

/**
 * A kept answer as it is at hand.
 *
 * @param scope what it was computed for
 * @param expiry until when it is fresh
 */
record Answer(String scope, JsonBytes body, Instant computedAt, Instant expiry) {

    boolean isFresh(Instant now) {
        return expiry.isAfter(now);
    }

    boolean isUsable(Instant now, Duration staleFor) {
        return expiry.plus(staleFor).isAfter(now);
    }

    boolean isYoungerThan(Duration age, Instant now) {
        return computedAt.plus(age).isAfter(now);
    }

    /** To a caller who did not compute it. */
    CachedJson given(Instant now) {
        Duration age = Duration.between(computedAt, now);
        return new CachedJson(body, isFresh(now) ? Hit.HIT : Hit.STALE, age.isNegative() ? Duration.ZERO : age);
    }
}
