package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation of a home. */
public record QrTokenRow(
        UUID id,
        UUID unitId,
        UUID tenantId,
        UUID developmentId,
        String tokenHash,
        Instant expiresAt,
        @Nullable Instant usedAt,
        Instant createdAt) {}
