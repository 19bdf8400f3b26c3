package com.openhouse.analytics.domain.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live key as it stands in the database, unmasked; {@code most} is null without a configured limit. */
public record LimitedKeyFacts(
        String key, long count, @Nullable Integer most, Instant resetAt) {}
