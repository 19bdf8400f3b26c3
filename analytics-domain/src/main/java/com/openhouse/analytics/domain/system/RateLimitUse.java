package com.openhouse.analytics.domain.system;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is being counted, and slowed down, now.
 *
 * @param limitedKeys live keys that have reached the limit of their resource; null when there are live keys and no
 *     limit is known for any of them
 * @param top the most used live keys, at most ten
 */
public record RateLimitUse(long liveKeys, @Nullable Long limitedKeys, List<LimitedKey> top) {

    static RateLimitUse of(RateLimitFacts facts, List<LimitedKeyFacts> top) {
        boolean known = facts.liveKeys() == 0 || facts.keysWithLimit() > 0;
        return new RateLimitUse(
                facts.liveKeys(),
                known ? facts.limitedKeys() : null,
                top.stream().map(LimitedKey::of).toList());
    }
}
