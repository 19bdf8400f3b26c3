package com.openhouse.analytics.domain.system;

/**
 * Counts over the keys whose time is not over.
 *
 * @param keysWithLimit those whose resource has a configured limit
 * @param limitedKeys those of them that have reached it
 */
public record RateLimitFacts(long liveKeys, long keysWithLimit, long limitedKeys) {}
