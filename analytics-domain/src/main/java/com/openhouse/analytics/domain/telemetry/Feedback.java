package com.openhouse.analytics.domain.telemetry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody rated an answer of the assistant.
 *
 * @param rating 1 to 5, 5 being the best
 * @param userId whoever rated, as the portal names him; of several ratings of one message by him the newest counts
 * @param idempotencyKey the same rating sent again has the same key
 */
public record Feedback(
        UUID messageId,
        int rating,
        @Nullable String userId,
        @Nullable String comment,
        String idempotencyKey) {}
