package com.openhouse.analytics.domain.telemetry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a document.
 *
 * @param homeownerId null when the portal does not know who it was
 * @param unitId null when the portal does not know from which home
 * @param idempotencyKey the same event sent again has the same key
 */
public record DocumentEvent(
        UUID documentId,
        @Nullable UUID homeownerId,
        @Nullable UUID unitId,
        EventKind kind,
        Instant occurredAt,
        String idempotencyKey) {}
