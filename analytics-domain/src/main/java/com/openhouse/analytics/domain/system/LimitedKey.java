package com.openhouse.analytics.domain.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A caller who is counted.
 *
 * @param key masked: the caller's first two characters, then the resource
 * @param limit null where none is configured for the resource
 */
public record LimitedKey(String key, long count, @Nullable Integer limit, Instant resetAt) {

    static LimitedKey of(LimitedKeyFacts facts) {
        return new LimitedKey(KeyMask.masked(facts.key()), facts.count(), facts.most(), facts.resetAt());
    }
}
