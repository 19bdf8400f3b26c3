package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A development; {@code developerUserId} is an admin's id, null where it is nobody's. */
public record DevelopmentRow(
        UUID id,
        UUID tenantId,
        String code,
        String name,
        String slug,
        String address,
        boolean isActive,
        @Nullable UUID developerUserId,
        int importantDocsVersion,
        Instant createdAt) {}
