package com.openhouse.analytics.domain.system;

import java.util.List;

/** What belongs to no tenant, and is told only of the whole platform. */
public record PlatformUse(CacheUse cache, RateLimitUse rateLimits) {

    public static PlatformUse of(CacheUse cache, RateLimitFacts limits, List<LimitedKeyFacts> top) {
        return new PlatformUse(cache, RateLimitUse.of(limits, top));
    }
}
