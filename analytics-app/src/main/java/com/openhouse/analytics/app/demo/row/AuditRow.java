package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event or, where the type is api_request, a request with its outcome in the metadata. */
public record AuditRow(
        UUID id,
        @Nullable UUID tenantId,
        String type,
        String action,
        @Nullable String actor,
        @Nullable UUID actorId,
        @Nullable String actorRole,
        @Nullable String ipAddress,
        @Nullable String requestPath,
        Map<String, Object> metadata,
        Instant createdAt) {}
