package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody viewed or downloaded a document. */
public record DocumentViewRow(
        UUID id,
        UUID tenantId,
        UUID developmentId,
        UUID documentId,
        @Nullable UUID homeownerId,
        @Nullable UUID unitId,
        String kind,
        Instant occurredAt,
        String idempotencyKey,
        Instant createdAt) {}
