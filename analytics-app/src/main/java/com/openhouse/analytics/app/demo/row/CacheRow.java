package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.Map;

/** A cached answer of the assistant's own services; times are UTC in columns without a zone. */
public record CacheRow(
        String cacheKey,
        Map<String, Object> value,
        Instant expiry,
        int hits,
        int writes,
        Instant createdAt,
        Instant updatedAt) {}
