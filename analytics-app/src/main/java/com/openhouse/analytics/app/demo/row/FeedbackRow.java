package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rating from 1 to 5, or only a comment. */
public record FeedbackRow(
        UUID id,
        UUID tenantId,
        UUID messageId,
        @Nullable Integer rating,
        @Nullable String comment,
        @Nullable String userId,
        Instant createdAt) {}
