package com.openhouse.analytics.app.demo.row;

import java.time.Instant;

/** A counter of one caller and resource, {@code caller:resource}; times are UTC in columns without a zone. */
public record RateLimitRow(String key, int count, Instant resetTime, Instant createdAt, Instant updatedAt) {}
