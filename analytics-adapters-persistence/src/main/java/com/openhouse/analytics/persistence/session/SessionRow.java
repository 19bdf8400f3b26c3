package com.openhouse.analytics.persistence.session;

import com.openhouse.analytics.domain.scope.Session;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SessionRow(
        UUID id,
        UUID tenantId,
        UUID adminId,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    Session session() {
        return new Session(id, tenantId, adminId, createdAt, lastUsedAt, expiresAt, revokedAt);
    }
}
