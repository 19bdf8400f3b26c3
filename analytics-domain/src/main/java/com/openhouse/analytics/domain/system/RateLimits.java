package com.openhouse.analytics.domain.system;

import java.util.Map;

/**
 * How often a caller may use a resource before being slowed down, as the application that counts it is configured.
 *
 * @param byResource by the part of a key after its last colon
 */
public record RateLimits(Map<String, Integer> byResource) {

    public static final RateLimits DEFAULT = new RateLimits(Map.of("chat", 60));

    public RateLimits {
        byResource = Map.copyOf(byResource);
    }
}
